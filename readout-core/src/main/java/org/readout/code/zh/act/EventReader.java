package org.readout.code.zh.act;

import java.util.List;
import java.util.Set;
import org.readout.code.Passage;
import org.readout.code.zh.day.MeetingDate;
import org.readout.code.zh.day.Told;
import org.readout.code.zh.realis.Realis;
import org.readout.code.zh.say.Reporter;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.lexicon.zh.Term;
import org.readout.model.Actor;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.model.Status;

/** Reads acts other than contacts, of every PLOVER type but CONSULT. */
public final class EventReader {
    private static final String STATE_BEHIND = "STATE";

    /** 对闯入的乙国船只: who draws near is described by it. */
    private static final Set<String> DRAWS_NEAR = Set.of("MOBILIZE", "COERCE");

    private static final String ASKED = "asked";
    private static final String AGREE = "AGREE";
    private static final Set<String> COURTESIES = Set.of("050", "051");

    private final ChineseLexicon lexicon;
    private final ActStatus status;
    private final MeetingDate date;
    private final Reporter reporter;

    public EventReader(ChineseLexicon lexicon) {
        this.reporter = new Reporter(lexicon);
        this.lexicon = lexicon;
        this.status = new ActStatus(lexicon, new Realis(lexicon));
        this.date = new MeetingDate(lexicon);
    }

    /**
     * @param told the contacts told up to this sentence: 会谈后，双方签署协议 names nobody
     * @param spoken which acts told in speech are only talked of
     */
    public List<Event> read(Passage passage, Told told, SpokenActs spoken) {
        SentenceActs acts = new SentenceActs();
        List<Mention.OfTerm> words = passage.terms("event_verb");
        if (words.isEmpty()) {
            return List.of();
        }
        ActNames names = ActNames.in(passage, lexicon);
        ActContent content = new ActContent(passage, lexicon);
        for (Mention.OfTerm mention : words) {
            Span at = mention.span();
            Span clause = ActClause.around(passage, at).span();
            if (content.holds(at) && !answered(mention)) {
                continue;
            }
            lexicon.eventVerbs(mention.id()).stream()
                    .map(verb -> told(passage, verb, at, told, spoken, names, content.denied(at)))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse(List.of())
                    .forEach(act -> {
                        content.after(act, at);
                        acts.add(act, clause, passage.span());
                    });
        }
        return acts.events();
    }

    private List<Event> told(
            Passage passage,
            Term.EventVerb verb,
            Span at,
            Told told,
            SpokenActs spoken,
            ActNames names,
            boolean denied) {
        ActTopic topic = new ActTopic(passage, lexicon, verb, at);
        if (!tells(passage, verb, at, names) || topic.passing() || topic.held() || topic.relief() || topic.named()) {
            return List.of();
        }
        ActParties parties = new ActParties(passage, lexicon, at, names);
        if (DRAWS_NEAR.contains(verb.code().type())
                && new Described(passage, new ActMarks(lexicon).of("act_mark_at"))
                        .holds(at, ActClause.around(passage, at).span(), names)) {
            return List.of();
        }
        if (topic.stopped() && !parties.inner()) {
            return List.of();
        }
        return parties.by(verb.pattern(), told).stream()
                .filter(actors -> !actors.isEmpty() && !ofTalks(verb, at, actors))
                .map(actors -> act(passage, verb, at, told, parties, actors, denied))
                .filter(act -> ActParties.free(verb.pattern())
                        ? !spoken.within(
                                        at,
                                        verb.code(),
                                        act.actors(),
                                        told.last().isPresent())
                                && !courtesy(passage, verb, told)
                        : !spoken.talk(at, verb.code(), act.actors()))
                .toList();
    }

    /** 拒绝乙国提出的建议: what is refused was asked for. */
    private boolean answered(Mention.OfTerm word) {
        return lexicon.eventVerbs(word.id()).stream()
                .anyMatch(verb -> verb.pattern().equals(ASKED));
    }

    /** 会谈中，双方商定……: what both agreed on in the talks told before is what was said there. */
    private static boolean ofTalks(Term.EventVerb verb, Span at, List<Actor> actors) {
        return verb.code().type().equals(AGREE)
                && actors.get(0).evidence().span().equals(at);
    }

    /** 致电慰问, 会见时感谢: courtesies of a contact the sentence tells are part of it. */
    private boolean courtesy(Passage passage, Term.EventVerb verb, Told told) {
        return lexicon.words("act_courtesy")
                        .within(passage.between(
                                passage.span().start(), passage.span().end()))
                && COURTESIES.contains(verb.code().cameo())
                && told.contacts().stream()
                        .flatMap(contact -> contact.mentions().stream())
                        .anyMatch(mention -> mention.span().overlaps(passage.span()));
    }

    private boolean tells(Passage passage, Term.EventVerb verb, Span at, ActNames names) {
        ActClause clause = ActClause.around(passage, at);
        return clause.tells(verb)
                || verb.needs().contains(STATE_BEHIND)
                        && clause.permits(verb)
                        && new ActParties(passage, lexicon, at, names).strikes();
    }

    private Event act(
            Passage passage,
            Term.EventVerb verb,
            Span at,
            Told told,
            ActParties parties,
            List<Actor> actors,
            boolean denied) {
        Status found = denied ? Status.DENIED : status.of(passage, verb, at, actors, parties.subjectEnd(actors));
        return new Event(
                verb.code(),
                actors,
                date.of(passage, at, found, told),
                found,
                reporter.in(passage),
                passage.evidence());
    }
}
