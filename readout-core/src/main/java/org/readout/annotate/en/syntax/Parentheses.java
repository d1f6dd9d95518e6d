package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;

/**
 * Commas that close or enclose, looked for a bounded number of chunks ahead.
 *
 * @param cursor the row of chunks
 * @param ahead what else comes
 */
record Parentheses(Cursor cursor, Lookahead ahead) {
    private static final int FURTHEST = 24;

    /**
     * As {@link #enclosed}, where a comma closed before: "The reporters, A and B, jailed last May, walked free", not "X, the minister,
     * voted with Peru, signed the pact and left".
     */
    boolean enclosedAgain(int verb) {
        Chunk chunk = cursor.get(verb);
        boolean active = chunk == null
                || chunk.takes("intr")
                || chunk.takes("that")
                || chunk.takes("to")
                || chunk.takes("speech");
        int at = verb + 1;
        while (!active && at < verb + FURTHEST && !cursor.is(at, Kind.COMMA)) {
            at++;
        }
        if (active || !new PastOrParticiple(cursor).enclosed(verb) || !cursor.finite(cursor.pastAdverbs(at + 1))) {
            return false;
        }
        for (int next = at + 2; next < at + FURTHEST / 2; next++) {
            if (cursor.is(next, Kind.CONJUNCTION) && cursor.is(cursor.pastAdverbs(next + 1), Kind.VERB)) {
                return false;
            }
        }
        return !ahead.speech(cursor.pastAdverbs(at + 1));
    }

    /** "Having lost the vote, [seized] power and jailed his rivals, now rules": one of several participles before the subject's verb. */
    boolean seriesWithin(int verb) {
        Chunk chunk = cursor.get(verb);
        boolean joined = false;
        for (int at = verb + 1; chunk != null && chunk.ambiguous() && at < verb + FURTHEST; at++) {
            int next = cursor.pastAdverbs(at + 1);
            joined |= cursor.is(at, Kind.CONJUNCTION) && cursor.is(next, Kind.VERB);
            if (cursor.is(at, Kind.MARK)) {
                return false;
            }
            if (joined && cursor.is(at, Kind.COMMA)) {
                return cursor.finite(next) && !(ahead.speech(next) && cursor.is(next + 1, Kind.NOUN));
            }
        }
        return false;
    }

    /** True if behind a participle that governs no noun a comma and a clause follow. */
    boolean clauseBehindComma(int verb) {
        int comma = verb + 1;
        while (comma < verb + FURTHEST / 2 && !cursor.is(comma, Kind.COMMA) && !cursor.is(comma, Kind.MARK)) {
            comma++;
        }
        return !cursor.object(verb + 1)
                && cursor.is(comma, Kind.COMMA)
                && cursor.is(cursor.pastMarks(comma), Kind.NOUN)
                && ahead.clause(cursor.pastMarks(comma));
    }

    /** "As the envoy put it,": the noun at an index is the subject of a verb before any comma. */
    boolean clauseWithin(int noun) {
        int verb = ahead.subjectOf(noun);
        for (int at = noun; at < verb; at++) {
            if (cursor.is(at, Kind.COMMA)) {
                return false;
            }
        }
        return verb >= 0;
    }
}
