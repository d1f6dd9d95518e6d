package org.readout.code.zh;

import java.util.List;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Status;

/** Reads acts other than contacts: agreements, protests, sanctions, exercises, tests, aid. */
final class EventReader {
    private static final String STATE_BEHIND = "STATE";

    private final ChineseLexicon lexicon;
    private final ActStatus status;
    private final MeetingDate date;
    private final Reporter reporter;

    EventReader(ChineseLexicon lexicon) {
        this.reporter = new Reporter(lexicon);
        this.lexicon = lexicon;
        this.status = new ActStatus(lexicon, new Realis(lexicon));
        this.date = new MeetingDate(lexicon);
    }

    /**
     * @param told the contacts told up to this sentence: 会谈后，双方签署协议 names nobody
     * @param spoken which acts told in speech are only talked of
     */
    List<Event> read(Passage passage, Told told, SpokenActs spoken) {
        SentenceActs acts = new SentenceActs();
        for (Mention.OfTerm mention : passage.terms("event_verb")) {
            Span at = mention.span();
            Span clause = ActClause.around(passage, at).span();
            lexicon.eventVerbs(mention.id()).stream()
                    .map(verb -> told(passage, verb, at, told, spoken))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of())
                    .forEach(act -> acts.add(act, clause, passage.span()));
        }
        return acts.events();
    }

    private List<Event> told(Passage passage, Term.EventVerb verb, Span at, Told told, SpokenActs spoken) {
        ActTopic topic = new ActTopic(passage, lexicon, verb, at);
        if (!tells(passage, verb, at) || topic.passing() || topic.held()) {
            return List.of();
        }
        ActParties parties = new ActParties(passage, lexicon, at);
        return parties.by(verb.pattern(), told).stream()
                .filter(actors -> !actors.isEmpty())
                .map(actors -> act(passage, verb, at, told, parties, actors))
                .filter(act -> !spoken.talk(at, verb.code(), act.actors()))
                .toList();
    }

    private boolean tells(Passage passage, Term.EventVerb verb, Span at) {
        ActClause clause = ActClause.around(passage, at);
        return clause.tells(verb)
                || verb.needs().contains(STATE_BEHIND)
                        && clause.permits(verb)
                        && new ActParties(passage, lexicon, at).strikes();
    }

    private Event act(
            Passage passage, Term.EventVerb verb, Span at, Told told, ActParties parties, List<Actor> actors) {
        Status found = status.of(passage, verb, at, actors, parties.subjectEnd(actors));
        return new Event(
                verb.code(),
                actors,
                date.of(passage, at, found, told),
                found,
                reporter.in(passage),
                passage.evidence());
    }
}
