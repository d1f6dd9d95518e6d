package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;

/**
 * What may stand between a subject and its verb, looked over a bounded number of chunks: phrases, parentheses, "who guard the port".
 *
 * @param cursor the row of chunks
 * @param ahead what else comes
 */
record BehindSubject(Cursor cursor, Lookahead ahead) {
    /** What stands between two commas has at most so many chunks. */
    private static final int PARENTHESIS = 18;

    private static final int RELATIVE = 10;

    /** Behind what may stand between subject and verb; -1 if what stands there may not. */
    int within(int at) {
        if (cursor.is(at, Kind.PREPOSITION) && cursor.is(at + 1, Kind.NOUN)) {
            return clauseOfPerson(at) ? -1 : at + 2;
        }
        if (cursor.is(at, Kind.CONJUNCTION) && cursor.is(at + 1, Kind.NOUN)) {
            return at + 2;
        }
        boolean quoted = cursor.is(at, Kind.QUOTE) && auxiliary(at + 1);
        if (quoted
                || cursor.is(at, Kind.ADVERB)
                || cursor.is(at, Kind.NOUN) && ahead.time(at)
                || adjectiveBehindNoun(at)) {
            return at + 1;
        }
        if (cursor.nonfinite(at) && cursor.is(at - 1, Kind.NOUN)) {
            return cursor.is(at + 1, Kind.NOUN) ? at + 2 : at + 1;
        }
        if (cursor.is(at, Kind.RELATIVE) && cursor.is(at - 1, Kind.NOUN)) {
            return behindRelative(at);
        }
        return cursor.is(at, Kind.COMMA) ? behindParenthesis(at) : -1;
    }

    /** "The men who guard the port [left]": the verb behind a clause whose own verb is followed by no clause; -1 if there is none. */
    private int behindRelative(int relative) {
        int own = cursor.pastAdverbs(relative + 1);
        Chunk verb = cursor.get(own);
        if (verb == null || !cursor.finite(own) || verb.takes("that") || verb.takes("speech")) {
            return -1;
        }
        for (int at = own + 1; at < own + RELATIVE; at++) {
            if (cursor.finite(at)) {
                return at;
            }
            boolean passes = cursor.is(at, Kind.NOUN) && (ahead.time(at) || !cursor.is(at - 1, Kind.NOUN))
                    || cursor.is(at, Kind.PREPOSITION)
                    || cursor.is(at, Kind.ADVERB)
                    || cursor.is(at, Kind.ADJECTIVE);
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /** 'Said Iran "will never bow"', not 'the song "Let Us March"': a quotation opens with an auxiliary. */
    private boolean auxiliary(int at) {
        Chunk verb = cursor.get(at);
        return verb != null && verb.finite() && verb.first() < verb.last();
    }

    /** "Warned the destroyer after it had entered": a person that acts is the subject, and no noun before. */
    private boolean clauseOfPerson(int preposition) {
        return Subordinates.BOTH.contains(cursor.lower(preposition))
                && PastOrParticiple.PERSONS.contains(cursor.lower(preposition + 1))
                && cursor.finite(cursor.pastAdverbs(preposition + 2));
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
        for (int at = comma + 1; at < comma + PARENTHESIS; at++) {
            if (cursor.is(at, Kind.MARK) || cursor.is(at, Kind.QUOTE) || at >= cursor.size()) {
                return -1;
            }
            if (cursor.is(at, Kind.COMMA)) {
                int verb = cursor.pastAdverbs(at + 1);
                if (cursor.finite(verb) && !ahead.list(comma)) {
                    return verb;
                }
            }
        }
        return -1;
    }
}
