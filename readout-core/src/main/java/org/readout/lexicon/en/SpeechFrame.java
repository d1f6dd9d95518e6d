package org.readout.lexicon.en;

import java.util.List;

/**
 * A construction by which a text reports what somebody said: a line of {@code en/sayings.tsv}.
 *
 * @param words the verb and what makes its sense behind it: {@code call}, {@code on}
 * @param needs what must be there, one of these: {@code that}, {@code to}, {@code obj}, {@code noun}, a preposition, object
 *     nouns in brackets; empty for nothing
 * @param stance of whoever says it; {@code content} if what is said decides
 * @param grade how far it binds the speaker, from 1 (noted) to 5
 * @param restated true if the verb marks a position held before
 * @param to where the one addressed stands: {@code obj}, {@code iobj}, prepositions
 * @param kind words, a position, or words of several together
 */
public record SpeechFrame(
        List<String> words,
        List<String> needs,
        String stance,
        int grade,
        boolean restated,
        List<String> to,
        Kind kind) {
    /** The stance of a line that leaves it to what is said. */
    public static final String CONTENT = "content";

    /** What a line tells of. */
    public enum Kind {
        /** Words. */
        SAID,
        /** A position rather than words: of a state, a body or an official only. */
        HELD,
        /** A position, also one held in the past, or not held: "wanted an apology", "does not believe it". */
        VIEW,
        /** What somebody will not do: "would not hear of it". */
        REFUSED,
        /** Words of several together. */
        JOINT,
        /** Words of whoever stands behind "of" or "from": "conveyed the greetings of". */
        CONVEYED,
        /** Words of others passed on: "reported". */
        PASSED,
        /** Words that were not said: "declined to", "made no mention". */
        UNSAID
    }

    public SpeechFrame {
        words = List.copyOf(words);
        needs = List.copyOf(needs);
        to = List.copyOf(to);
    }

    /** True if what is said decides the stance. */
    public boolean open() {
        return stance.equals(CONTENT);
    }
}
