package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;

/**
 * What comes: looked for a bounded number of chunks ahead, without moving.
 *
 * @param cursor the row of chunks
 */
record Lookahead(Cursor cursor) {
    private static final int FURTHEST = 24;

    /** True if the noun at an index is the subject of a verb with a tense: "[the two ministers on Monday] agreed". */
    boolean clause(int noun) {
        return subjectOf(noun) >= 0;
    }

    /** The verb whose subject the noun at an index is; -1 if none. */
    int subjectOf(int noun) {
        int at = noun + 1;
        for (int steps = 0; steps < FURTHEST; steps++) {
            if (cursor.finite(at)) {
                if (!participle(at)) {
                    return at;
                }
                at++;
                continue;
            }
            int next = within(at);
            if (next < 0) {
                return -1;
            }
            at = next;
        }
        return -1;
    }

    /** Behind what may stand between subject and verb; -1 if what stands there may not. */
    private int within(int at) {
        if (cursor.is(at, Kind.PREPOSITION) && cursor.is(at + 1, Kind.NOUN)) {
            return at + 2;
        }
        if (cursor.is(at, Kind.CONJUNCTION) && cursor.is(at + 1, Kind.NOUN)) {
            return at + 2;
        }
        if (cursor.is(at, Kind.ADVERB) || cursor.is(at, Kind.NOUN) && time(at) || adjectiveBehindNoun(at)) {
            return at + 1;
        }
        if (cursor.nonfinite(at) && cursor.is(at - 1, Kind.NOUN)) {
            return cursor.is(at + 1, Kind.NOUN) ? at + 2 : at + 1;
        }
        return cursor.is(at, Kind.COMMA) ? behindParenthesis(at) : -1;
    }

    private boolean time(int at) {
        Chunk chunk = cursor.get(at);
        return chunk != null && chunk.time();
    }

    private boolean adjectiveBehindNoun(int at) {
        return cursor.is(at, Kind.ADJECTIVE) && cursor.is(at - 1, Kind.NOUN);
    }

    /** Behind the second of two commas, if the verb follows it at once. */
    private int behindParenthesis(int comma) {
        if (cursor.is(comma + 1, Kind.CONJUNCTION)
                || cursor.is(comma + 1, Kind.QUOTE)
                || cursor.finite(comma + 2) && !cursor.is(comma + 1, Kind.RELATIVE)) {
            return -1;
        }
        for (int at = comma + 1; at < comma + FURTHEST / 2; at++) {
            if (cursor.is(at, Kind.MARK) || cursor.is(at, Kind.QUOTE) || at >= cursor.size()) {
                return -1;
            }
            if (cursor.is(at, Kind.COMMA)) {
                int verb = cursor.pastAdverbs(at + 1);
                if (cursor.finite(verb) && !list(comma)) {
                    return verb;
                }
            }
        }
        return -1;
    }

    /** True if the form at an index, past or participle, is a participle: "carried by the agency said". */
    boolean participle(int verb) {
        Chunk chunk = cursor.get(verb);
        if (chunk == null || !chunk.ambiguous() || chunk.takes("intr")) {
            return false;
        }
        if (cursor.is(verb + 1, Kind.NOUN) && !time(verb + 1)
                || cursor.is(verb + 1, Kind.SUBORDINATOR)
                || cursor.is(verb + 1, Kind.QUOTE)
                || cursor.finite(verb + 1)) {
            return false;
        }
        for (int at = verb + 1; at < verb + FURTHEST / 2; at++) {
            if (cursor.finite(at)) {
                Chunk other = cursor.get(at);
                return other != null && (!other.ambiguous() || true);
            }
            boolean passes = cursor.is(at, Kind.NOUN)
                    || cursor.is(at, Kind.PREPOSITION)
                    || cursor.is(at, Kind.ADVERB)
                    || cursor.is(at, Kind.ADJECTIVE)
                    || cursor.nonfinite(at)
                    || cursor.is(at, Kind.CONJUNCTION) && cursor.is(at + 1, Kind.NOUN);
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** True if from the comma at an index on nouns are listed up to a conjunction: ", B and C". */
    boolean list(int comma) {
        for (int at = comma + 1; at < comma + FURTHEST; at++) {
            if (cursor.is(at, Kind.CONJUNCTION)) {
                return !cursor.lower(at).equals("but") && cursor.is(at + 1, Kind.NOUN) && !verbSoon(at + 1);
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

    /** "…, B and C met": the last noun of a list is followed by its verb only where the list is the subject. */
    private boolean verbSoon(int noun) {
        return false;
    }

    /** True if the verb at an index tells who said what stands before: ", said the minister", ", Xi stressed". */
    boolean speech(int verb) {
        Chunk chunk = cursor.get(verb);
        return chunk != null && chunk.finite() && chunk.takes("speech");
    }
}
