package org.readout.code.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** 启航前往某国，参加演习: what one leaves for is to come. */
    private static final Pattern LEAVES = Pattern.compile("(?:启航|启程|离开|前往|即将|奔赴).*?(?:参加|进行|举行|执行)");

    private static final Pattern CENTURY = Pattern.compile("(?<!\\d)1[89]\\d\\d年");
    private static final Pattern STREET = Pattern.compile("游行|示威|集会|民众|抗议者|阶级|劳动者|议员们");
    private static final String STATE_BEHIND = "STATE";
    private static final String REPROACH = "ACCUSE";
    private static final Set<String> DEEDS = Set.of("attack", "hit", "upon");
    private static final int HELD = 5;
    private static final String LISTED = "list";
    private static final char PUTS = '将';

    private final ChineseLexicon lexicon;
    private final Realis realis;
    private final MeetingDate date;
    private final Reporter reporter;

    EventReader(ChineseLexicon lexicon) {
        this.reporter = new Reporter(lexicon);
        this.lexicon = lexicon;
        this.realis = new Realis(lexicon);
        this.date = new MeetingDate(lexicon);
    }

    /**
     * @param told the contacts told up to this sentence: 会谈后，双方签署协议 names nobody
     * @param spoken which acts told in speech are only talked of
     */
    List<Event> read(Passage passage, Told told, SpokenActs spoken) {
        List<Event> events = new ArrayList<>();
        for (Mention.OfTerm mention : passage.terms("event_verb")) {
            Term.EventVerb verb = lexicon.eventVerb(mention.id());
            Span at = mention.span();
            if (tells(passage, verb, at) && !passing(passage, verb, at) && !held(passage, verb, at)) {
                acts(passage, verb, at, told).stream()
                        .filter(act -> !spoken.talk(at, verb.code(), act.actors()))
                        .filter(act -> events.stream().noneMatch(other -> sameReproach(other, act)))
                        .forEach(events::add);
            }
        }
        return events;
    }

    private boolean tells(Passage passage, Term.EventVerb verb, Span at) {
        ActClause clause = ActClause.around(passage, at);
        return clause.tells(verb)
                || verb.needs().contains(STATE_BEHIND)
                        && clause.permits(verb)
                        && new ActParties(passage, lexicon, at).strikes();
    }

    /** 停止空袭, 制裁问题: a deed talked of. */
    private boolean held(Passage passage, Term.EventVerb verb, Span at) {
        Span clause = ActClause.around(passage, at).span();
        return DEEDS.contains(verb.pattern())
                && (lexicon.words("act_held").opens(passage.after(at.end(), HELD))
                        || lexicon.words("act_talked").within(passage.between(at.end(), clause.end()))
                        || of(passage, at)
                        || lexicon.words("act_held_before").within(passage.between(clause.start(), at.start())));
    }

    /** 对印军的袭击予以回击: the word belongs to a thing somebody answers. */
    private static boolean of(Passage passage, Span at) {
        return at.start() > passage.span().start()
                && passage.between(at.start() - 1, at.start()).equals("的")
                && passage.after(at.end(), 1).matches("[予进作表]");
    }

    /** What people in the street protest against is no act of their state; what was done in another century is no news. */
    private boolean passing(Passage passage, Term.EventVerb verb, Span at) {
        String head = passage.between(passage.span().start(), at.start());
        return CENTURY.matcher(head).find()
                || verb.code().type().equals(REPROACH) && STREET.matcher(head).find();
    }

    /** 召见大使，提出严正交涉: one protest, told with several words. */
    private static boolean sameReproach(Event one, Event other) {
        return one.code().type().equals(REPROACH)
                && other.code().type().equals(REPROACH)
                && one.actors().stream()
                        .map(Actor::country)
                        .toList()
                        .equals(other.actors().stream().map(Actor::country).toList());
    }

    private List<Event> acts(Passage passage, Term.EventVerb verb, Span at, Told told) {
        ActParties parties = new ActParties(passage, lexicon, at);
        return parties.by(verb.pattern(), told).stream()
                .filter(actors -> !actors.isEmpty())
                .map(actors -> act(passage, verb, at, told, parties, actors))
                .toList();
    }

    /** 拒绝接受决议，并提出批评: what another clause denies, or wishes for beside blame, is not what this one tells. */
    private Status cued(Passage passage, int from, Span at, boolean blame) {
        Status status = realis.of(passage, from, at);
        int clause = ActClause.around(passage, at).span().start();
        boolean apart = status == Status.NEGATED || blame;
        return apart && from < clause ? realis.of(passage, clause, at) : status;
    }

    /** 将深化合作，并见证了协议的签署; 曾两次发射: what is told as done has been done, however often. */
    private Status status(Passage passage, Span at, Status cued) {
        Span clause = ActClause.around(passage, at).span();
        String text = passage.between(clause.start(), clause.end());
        if (cued == Status.OCCURRED
                && LEAVES.matcher(passage.between(passage.span().start(), at.start()))
                        .find()) {
            return Status.PLANNED;
        }
        String head = passage.between(clause.start(), at.start());
        if (cued == Status.OCCURRED && lexicon.words("act_sought").within(head)) {
            return Status.HYPOTHETICAL;
        }
        boolean done = DONE.matcher(text).find();
        return cued == Status.GENERIC || done && cued != Status.NEGATED ? Status.OCCURRED : cued;
    }

    /** 将某国企业列入清单: this 将 names no future, so that only what stands before it counts. */
    private static Span before(Passage passage, Span at, List<Actor> actors) {
        int from = actors.get(0).evidence().span().end();
        int put = from > at.start() ? -1 : passage.between(from, at.start()).lastIndexOf(PUTS);
        return put < 0 ? at : new Span(from + put, from + put + 1);
    }

    private Event act(
            Passage passage, Term.EventVerb verb, Span at, Told told, ActParties parties, List<Actor> actors) {
        Span cues = verb.pattern().equals(LISTED) ? before(passage, at, actors) : at;
        Status status = status(
                passage,
                at,
                cued(
                        passage,
                        parties.subjectEnd(actors),
                        cues,
                        verb.code().type().equals(REPROACH)));
        return new Event(
                verb.code(),
                actors,
                date.of(passage, at, status, told),
                status,
                reporter.in(passage),
                passage.evidence());
    }
}
