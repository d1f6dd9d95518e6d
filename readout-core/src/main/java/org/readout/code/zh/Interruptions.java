package org.readout.code.zh;

import org.readout.code.Passage;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Mention;

/**
 * Decides whether what looks like the opening of a statement takes the word from one who is speaking, or is part of what he
 * says: 中方希望, 双方应当 in the words of a Chinese speaker are still that speaker's. Immutable.
 */
final class Interruptions {
    private final ChineseLexicon lexicon;

    Interruptions(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @param head true if no clause of the sentence before it has a subject */
    boolean allowed(Opening next, Discourse discourse, boolean head) {
        Subject.Kind kind = next.subject().kind();
        if (kind == Subject.Kind.JOINT && !jointly(next)
                || !head && (kind == Subject.Kind.STATE || kind == Subject.Kind.UNKNOWN || kind == Subject.Kind.TEXT)) {
            return false;
        }
        Opening running = discourse.running();
        return running == null || interrupts(next, running, discourse);
    }

    private boolean interrupts(Opening next, Opening running, Discourse discourse) {
        boolean within = discourse.within(next.passage());
        return switch (next.subject().kind()) {
            case PERSON -> !within || bareName(next) || recited(next, running);
            case STATE ->
                next.verb().reports()
                        && !(next.sameStates(running) && running.subject().is(Subject.Kind.PERSON))
                        && (!within
                                || office(next)
                                        && (next.marked() || running.subject().is(Subject.Kind.STATE)));
            case JOINT -> !within || discourse.oneParagraph() || leaders(next);
            case UNKNOWN -> !within || next.marked();
            default -> true;
        };
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

    private boolean jointly(Opening next) {
        String rest = next.passage().after(next.subject().span().end(), 4);
        return !lexicon.words("joint_modal").opens(rest);
    }

    private static boolean leaders(Opening next) {
        return words(next).startsWith("两国");
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
