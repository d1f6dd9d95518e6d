package org.readout.lexicon.en;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        JOIN,
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
     * @param byHead nouns of one word or several, by the last, which heads the phrase
     */
    public record Nouns(Set<Need> needs, Map<String, List<List<String>>> byHead) {
        public static final Nouns WHATEVER = of(Set.of(Need.NOTHING), Set.of());

        public Nouns {
            needs = Set.copyOf(needs);
            byHead = Map.copyOf(byHead);
        }

        static Nouns of(Set<Need> needs, Set<List<String>> words) {
            return new Nouns(needs, words.stream().collect(Collectors.groupingBy(noun -> noun.get(noun.size() - 1))));
        }

        public boolean needs(Need need) {
            return needs.contains(need);
        }

        /** True of a noun asked for by itself. */
        public boolean alone(String word) {
            List<List<String>> headed = headed(word);
            return !headed.isEmpty() && headed.contains(List.of(word));
        }

        /** The nouns asked for that a word heads. */
        public List<List<String>> headed(String head) {
            return byHead.getOrDefault(head, List.of());
        }
    }
}
