package org.readout.lexicon.en;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A verb in one of its constructions; see the head of {@code acts.tsv}.
 *
 * @param mood whether the verb has to be negated or to come, which then is part of its sense
 * @param words the verb, and the particles or the adjective that make its sense
 * @param object what must be its object
 * @param governs prepositions one of which must follow, each with the nouns it must govern; empty if none must
 * @param op what it does with the act below
 * @param at where the noun of that act stands: {@code obj} or prepositions
 * @param code the act, or of an operation what is left without another act; absent if nothing
 * @param source where who acts stands: a preposition; empty for the subject
 * @param targets where who is acted upon stands, best first
 */
public record ActFrame(
        Mood mood,
        List<String> words,
        Nouns object,
        Map<String, Nouns> governs,
        Op op,
        List<String> at,
        @Nullable ActCode code,
        String source,
        List<String> targets) {
    public ActFrame {
        words = List.copyOf(words);
        governs = Map.copyOf(governs);
        at = List.copyOf(at);
        targets = List.copyOf(targets);
    }

    /** How the verb has to be told. */
    public enum Mood {
        /** However. */
        ANY(0),
        /** Negated: "would not hear of it". */
        NOT(1),
        /** Still to come: "will regret it". */
        WILL(1),
        /** Both: "would not enter the room". */
        WONT(2);

        private final int words;

        Mood(int words) {
            this.words = words;
        }

        /** How many words before the verb ask for it. */
        int words() {
            return words;
        }
    }

    /** What a verb does with the act below it. */
    public enum Op {
        DEED,
        PASS,
        AGREE,
        WISH,
        HOPE,
        REJECT,
        DEMAND,
        APPEAL,
        THREATEN,
        STOP,
        MUTE
    }

    /** How an object is asked for beside its words. */
    public enum Need {
        /** Whatever stands there. */
        NOTHING,
        /** Any noun. */
        ANY,
        /** Somebody who can act in politics. */
        ACTOR,
        /** A political actor is named in it, whatever else is asked: "Iranian oil". */
        NAMED,
        /** No object may stand there. */
        NONE,
        /** One of the words. */
        WORD
    }

    /**
     * Nouns asked for.
     *
     * @param needs any of which suffices, beside {@link Need#NAMED}
     * @param words head nouns, of several words the last heads the phrase
     */
    public record Nouns(Set<Need> needs, Set<List<String>> words) {
        public static final Nouns WHATEVER = new Nouns(Set.of(Need.NOTHING), Set.of());

        public Nouns {
            needs = Set.copyOf(needs);
            words = Set.copyOf(words);
        }

        public boolean needs(Need need) {
            return needs.contains(need);
        }
    }
}
