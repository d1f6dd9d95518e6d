package org.readout.code.zh.say;

import java.util.List;
import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.model.Mention;

/**
 * Decides whether what looks like the opening of a statement takes the word from one who is speaking, or is part of what he
 * says: 中方希望, 双方应当 in the words of a Chinese speaker are still that speaker's. Immutable.
 */
final class Interruptions {
    private static final int RECALL = 8;
    private static final int RELEASE = 16;

    private static final String SIDE = "方";
    private static final String GOES_ON = "还也";

    private final ChineseLexicon lexicon;
    private final Newswire newswire;

    Interruptions(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
        this.newswire = new Newswire(lexicon);
    }

    /** @param head true if no clause of the sentence before it has a subject */
    public boolean allowed(Opening next, Discourse discourse, boolean head) {
        Subject.Kind kind = next.subject().kind();
        if (discourse.running() != null && speakerHere(next)) {
            return false;
        }
        if (kind == Subject.Kind.JOINT && !jointly(next)
                || !head && (kind == Subject.Kind.STATE || kind == Subject.Kind.UNKNOWN || kind == Subject.Kind.TEXT)) {
            return false;
        }
        Opening running = discourse.running();
        return running == null || interrupts(next, running, discourse);
    }

    private boolean interrupts(Opening next, Opening running, Discourse discourse) {
        boolean within = discourse.within(next.passage());
        if (within && newswire.news(running) && inNews(next, running)) {
            return true;
        }
        return switch (next.subject().kind()) {
            case PERSON -> !within || bareName(next) && !recalled(next) || recited(next, running);
            case STATE ->
                within
                        ? otherBody(next, running) || answers(next, running, discourse)
                        : ofOtherState(next, running) || office(next);
            case JOINT -> !within || discourse.oneParagraph() || leaders(next);
            case UNKNOWN -> !within || next.marked() || dated(next);
            default -> true;
        };
    }

    /** In a readout of one paragraph: 王毅说，……。乌方表示……: the side talked with, at the head of a sentence, answers. */
    private boolean answers(Opening next, Opening running, Discourse discourse) {
        Country side = next.subject().speakers().get(0).country();
        return side != null
                && discourse.oneParagraph()
                && next.verb().reports()
                && words(next).endsWith(SIDE)
                && next.subject().span().start() == next.passage().span().start()
                && running.subject().is(Subject.Kind.PERSON)
                && !next.sameStates(running)
                && running.subject().speakers().stream()
                        .anyMatch(
                                speaker -> side.equals(discourse.counterparts().of(speaker.country(), List.of(side))));
    }

    /** News give one speaker after another; only 某方还表示 may go on with a body of the same state. */
    private boolean inNews(Opening next, Opening running) {
        boolean told = next.verb().reports()
                || Predicates.CRITICAL.contains(next.verb().stance()) && !next.sameStates(running);
        return switch (next.subject().kind()) {
            case STATE ->
                told
                        && (!next.sameStates(running)
                                || office(next) && !goesOn(next)
                                || next.marked()
                                        && words(next).endsWith(SIDE)
                                        && !running.subject().is(Subject.Kind.PERSON));
            case PERSON -> told && bareName(next);
            default -> false;
        };
    }

    private static boolean goesOn(Opening next) {
        String behind = next.passage().after(next.subject().span().end(), 1);
        return words(next).endsWith("方面") && !behind.isEmpty() && GOES_ON.contains(behind);
    }

    /** Within what one says, a body of another state or another body takes the word; a side of both does from both. */
    private boolean otherBody(Opening next, Opening running) {
        boolean reports = next.verb().reports() || dated(next);
        if ((reports || Predicates.CRITICAL.contains(next.verb().stance()))
                && lexicon.words("society").closes(words(next))) {
            return true;
        }
        if (running.subject().is(Subject.Kind.JOINT)) {
            return reports;
        }
        boolean personOfState = next.sameStates(running)
                && running.subject().is(Subject.Kind.PERSON)
                && !(metonym(next) || lexicon.words("spokespeople").closes(words(next)));
        boolean body = office(next) && !(next.sameStates(running) && words(next).endsWith("方面"));
        return reports
                && !personOfState
                && body
                && (next.marked()
                        || dated(next)
                        || metonym(next)
                        || running.subject().is(Subject.Kind.STATE));
    }

    /** 白宫发布消息说，总统强调……: the first only passes on what the second, of the same state, says. */
    boolean passesOn(Opening first, Opening next) {
        Passage passage = next.passage();
        int gap = next.subject().span().start() - first.subject().span().end();
        boolean release = lexicon.words("release")
                .within(passage.between(
                        first.subject().span().end(), next.subject().span().start()));
        return !first.subject().is(Subject.Kind.PERSON)
                && !first.subject().is(Subject.Kind.JOINT)
                && next.sameStates(first)
                && gap <= RELEASE
                && release;
    }

    /** 某机构10号宣布: a day between speaker and verb shows that the narrator reports. */
    private static boolean dated(Opening next) {
        Passage passage = next.passage();
        int from = next.subject().span().end();
        int verb =
                passage.between(from, passage.span().end()).indexOf(next.verb().surface());
        return passage.all(Mention.OfDate.class).stream()
                .anyMatch(date -> date.span().start() >= from && date.span().end() <= from + verb);
    }

    private static boolean ofOtherState(Opening next, Opening running) {
        return !next.sameStates(running);
    }

    /** 某某曾说过: a speaker quotes him. */
    private boolean recalled(Opening next) {
        Passage passage = next.passage();
        String behind = passage.after(next.subject().span().end(), RECALL);
        return lexicon.words("recall").within(behind.split("，", 2)[0]);
    }

    /** 习近平表示 is the narrator's; a speaker who names another says 习近平主席. */
    private static boolean bareName(Opening next) {
        return next.passage().all(Mention.OfPerson.class).stream()
                .filter(person -> next.subject().span().contains(person.span()))
                .anyMatch(person -> person.span().end() == person.name().end());
    }

    /** 习近平主席指出 at the head of a sentence, unless one of his own side recites it. */
    private static boolean recited(Opening next, Opening running) {
        return next.verb().reports()
                && !next.sameStates(running)
                && next.subject().span().start() == next.passage().span().start();
    }

    /** A second speaker within a sentence: a person by his bare name, not one a speaker talks of. */
    boolean takesOver(Opening next) {
        return next.subject().is(Subject.Kind.PERSON) && next.verb().reports() && bareName(next);
    }

    /** 我们注意到，某国外长表示……: the speaker goes on. */
    private boolean speakerHere(Opening next) {
        Passage passage = next.passage();
        String head =
                passage.between(passage.span().start(), next.subject().span().start());
        return lexicon.words("first_person").opens(head);
    }

    private boolean jointly(Opening next) {
        String rest = next.passage().after(next.subject().span().end(), 4);
        return !lexicon.words("joint_modal").opens(rest);
    }

    private static boolean leaders(Opening next) {
        return words(next).contains("两国");
    }

    private boolean office(Opening next) {
        return lexicon.words("np_head").closes(words(next))
                || lexicon.words("office_head").closes(words(next))
                || metonym(next);
    }

    /** 白宫: the seat of a government names a body by itself. */
    private static boolean metonym(Opening next) {
        return next.passage().all(Mention.OfCountry.class).stream()
                .filter(state -> next.subject().span().contains(state.span()))
                .anyMatch(state -> state.form().equals("metonym"));
    }

    private static String words(Opening next) {
        Passage passage = next.passage();
        return passage.between(
                next.subject().span().start(), next.subject().span().end());
    }
}
