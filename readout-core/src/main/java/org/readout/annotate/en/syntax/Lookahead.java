package org.readout.annotate.en.syntax;

import java.util.Set;
import org.readout.annotate.en.syntax.Chunk.Kind;

/**
 * What comes: looked for a bounded number of chunks ahead, without moving.
 *
 * @param cursor the row of chunks
 */
record Lookahead(Cursor cursor) {
    static final int FURTHEST = 24;
    /** Pronouns that are no subjects; not "us", which is written as a state is. */
    private static final Set<String> OBJECTIVE =
            Set.of("him", "them", "me", "himself", "herself", "itself", "themselves", "other");

    private PastOrParticiple forms() {
        return new PastOrParticiple(cursor);
    }

    /** True if the noun at an index is the subject of a verb with a tense: "[the two ministers on Monday] agreed". */
    boolean clause(int noun) {
        return subjectOf(noun) >= 0;
    }

    /**
     * As {@link #clause} behind a word that is a preposition as well. "After lunch with X, the prince, Y, left": a comma before the
     * only verb cuts off when it was, and is no part of a subject.
     */
    boolean fronted(int noun) {
        int verb = subjectOf(noun);
        boolean cut = false;
        for (int at = noun; at < verb; at++) {
            cut |= cursor.is(at, Kind.COMMA);
        }
        return verb >= 0 && (!cut || another(verb));
    }

    /** "Before the court, Mr Ruiz, a spokesman, said": who says it stands behind a comma. */
    boolean sourceBehind(int noun) {
        int comma = pastPhrases(noun);
        int verb = subjectOf(noun);
        return verb > comma
                && cursor.is(comma, Kind.COMMA)
                && cursor.is(comma + 1, Kind.NOUN)
                && cursor.is(pastPhrases(comma + 1), Kind.COMMA)
                && speech(verb)
                && last(verb);
    }

    /** A verb with a tense stands behind a comma behind a verb. */
    private boolean another(int verb) {
        boolean comma = false;
        for (int at = verb + 1; at < verb + FURTHEST && !cursor.is(at, Kind.MARK); at++) {
            comma |= cursor.is(at, Kind.COMMA);
            if (comma && cursor.finite(at)) {
                return true;
            }
        }
        return false;
    }

    /** Behind a noun and the prepositional phrases that follow it. */
    int pastPhrases(int noun) {
        int at = noun + 1;
        while (cursor.is(at, Kind.PREPOSITION) && cursor.is(at + 1, Kind.NOUN) && at < noun + FURTHEST) {
            at += 2;
        }
        return at;
    }

    /** As {@link #pastPhrases}, and behind further nouns joined by "and". */
    int pastJoined(int noun) {
        int at = pastPhrases(noun);
        while (cursor.is(at, Kind.CONJUNCTION) && cursor.is(at + 1, Kind.NOUN) && at < noun + FURTHEST) {
            at = pastPhrases(at + 1);
        }
        return at;
    }

    /** True if no verb with a tense follows a verb, up to a strong mark. */
    boolean last(int verb) {
        return !verbAhead(verb + 1);
    }

    /** The verb whose subject the noun at an index is; -1 if none. */
    int subjectOf(int noun) {
        if (time(noun) && cursor.is(noun + 1, Kind.PREPOSITION) || OBJECTIVE.contains(cursor.lower(noun))) {
            return -1;
        }
        int at = noun + 1;
        for (int steps = 0; steps < FURTHEST; steps++) {
            if (cursor.finite(at)) {
                if (!forms().participle(at) && !forms().hangs(at)) {
                    return at;
                }
                at++;
                continue;
            }
            int next = new BehindSubject(cursor, this).within(at);
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return -1;
    }

    boolean time(int at) {
        Chunk chunk = cursor.get(at);
        return chunk != null && chunk.time();
    }

    /** True if a verb with a tense stands at an index or behind it, up to a strong mark. */
    boolean verbAhead(int from) {
        for (int at = from; at < from + FURTHEST && !cursor.is(at, Kind.MARK); at++) {
            if (cursor.finite(at)) {
                return true;
            }
        }
        return false;
    }

    /** True if from the comma at an index on nouns are listed up to a conjunction: ", B and C". */
    boolean list(int comma) {
        for (int at = comma + 1; cursor.is(comma + 1, Kind.NOUN) && at < comma + FURTHEST; at++) {
            if (cursor.is(at, Kind.CONJUNCTION)) {
                return !cursor.lower(at).equals("but") && cursor.is(at + 1, Kind.NOUN);
            }
            boolean goesOn = cursor.is(at, Kind.NOUN)
                    || cursor.is(at, Kind.PREPOSITION)
                    || cursor.is(at, Kind.COMMA) && cursor.is(at + 1, Kind.NOUN)
                    || cursor.is(at, Kind.COMMA) && cursor.is(at + 1, Kind.CONJUNCTION);
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    /** As {@link #list}, where the last noun listed is not followed by a verb of its own. */
    boolean plainList(int comma) {
        if (!list(comma)) {
            return false;
        }
        int at = comma + 1;
        while (!cursor.is(at, Kind.CONJUNCTION)) {
            at++;
        }
        return subjectOf(at + 1) < 0;
    }

    /** True if the verb at an index tells who said what stands before: ", said the minister", ", Xi stressed". */
    boolean speech(int verb) {
        Chunk chunk = cursor.get(verb);
        return chunk != null && chunk.finite() && chunk.takes("speech");
    }
}
