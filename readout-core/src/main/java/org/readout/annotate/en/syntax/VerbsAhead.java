package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;

/**
 * How many verbs come, a bounded number of chunks ahead.
 *
 * @param cursor the row of chunks
 * @param ahead what else comes
 */
record VerbsAhead(Cursor cursor, Lookahead ahead) {
    /** True if behind the verb whose subject the noun at an index is no other stands that has a tense. */
    boolean only(int noun) {
        int verb = ahead.subjectOf(noun);
        for (int at = verb + 1; at < verb + Lookahead.FURTHEST && !cursor.is(at, Kind.MARK); at++) {
            if (cursor.finite(at)) {
                return false;
            }
        }
        return verb >= 0;
    }

    /** How many verbs with a tense come, up to a strong mark. */
    int count(int from) {
        int verbs = 0;
        for (int at = from; at < from + Lookahead.FURTHEST && !cursor.is(at, Kind.MARK); at++) {
            verbs += cursor.finite(at) ? 1 : 0;
            if (ahead.speech(at)) {
                return verbs; // what comes is what is said
            }
        }
        return verbs;
    }
}
