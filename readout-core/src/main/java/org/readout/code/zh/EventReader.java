package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    private static final Pattern DONE = Pattern.compile("(?:见证|签署|发表|举行|提供|实施|签订|出席)了");

    private final ChineseLexicon lexicon;
    private final Realis realis;
    private final Reporter reporter;

    EventReader(ChineseLexicon lexicon) {
        this.reporter = new Reporter(lexicon);
        this.lexicon = lexicon;
        this.realis = new Realis(lexicon);
    }

    /**
     * @param told the contacts told up to this sentence: 会谈后，双方签署协议 names nobody
     * @param retold whether a verb stands in what a person says
     */
    List<Event> read(Passage passage, Told told, Predicate<Span> retold) {
        List<Event> events = new ArrayList<>();
        for (Mention.OfTerm mention : passage.terms("event_verb")) {
            Term.EventVerb verb = lexicon.eventVerb(mention.id());
            Span at = mention.span();
            if (ActClause.around(passage, at).tells(verb) && !retold.test(at)) {
                events.addAll(acts(passage, verb, at, told));
            }
        }
        return events;
    }

    private List<Event> acts(Passage passage, Term.EventVerb verb, Span at, Told told) {
        ActParties parties = new ActParties(passage, lexicon, at);
        return parties.by(verb.pattern(), told).stream()
                .filter(actors -> !actors.isEmpty())
                .map(actors -> act(passage, verb, at, told, parties, actors))
                .toList();
    }

    /** 将深化合作，并见证了协议的签署; 曾两次发射: what is told as done has been done, however often. */
    private static Status status(Passage passage, Span at, Status cued) {
        Span clause = ActClause.around(passage, at).span();
        String text = passage.between(clause.start(), clause.end());
        boolean done = DONE.matcher(text).find();
        return cued == Status.GENERIC || done && cued != Status.NEGATED ? Status.OCCURRED : cued;
    }

    private Event act(
            Passage passage, Term.EventVerb verb, Span at, Told told, ActParties parties, List<Actor> actors) {
        Status status = status(passage, at, realis.of(passage, parties.subjectEnd(actors), at));
        return new Event(
                verb.code(),
                actors,
                MeetingDate.of(passage, at, status, told),
                status,
                reporter.in(passage),
                passage.evidence());
    }
}
