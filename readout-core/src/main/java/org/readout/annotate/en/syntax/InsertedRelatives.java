package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;

/** Relative clauses within an insertion: "The talks, diplomats who attended them said, failed", "…, it was said in Bern, where they met, …". */
final class InsertedRelatives {
    private static final int LONGEST = 12;

    private final Parse parse;
    private final Cursor cursor;

    InsertedRelatives(Parse parse) {
        this.parse = parse;
        this.cursor = parse.cursor;
    }

    /** The comma behind a relative clause that the comma at an index opens, if a verb follows it; else the same comma. */
    int pastClause(int comma) {
        if (comma < 0 || !cursor.is(comma + 1, Kind.RELATIVE)) {
            return comma;
        }
        for (int at = comma + 2; at < comma + LONGEST && !cursor.is(at, Kind.MARK); at++) {
            if (cursor.is(at, Kind.COMMA) && cursor.finite(cursor.pastAdverbs(cursor.pastMarks(at)))) {
                return at;
            }
        }
        return comma;
    }

    /** Behind a relative clause that starts at an index, with the commas around it; the same index if none does. */
    int behindSubject(int at) {
        boolean comma = cursor.is(at, Kind.COMMA);
        int relative = comma ? at + 1 : at;
        int verb = cursor.pastAdverbs(relative + 1);
        if (!cursor.is(relative, Kind.RELATIVE) || !cursor.finite(verb)) {
            return at;
        }
        int end = verb + 1;
        while (end < at + LONGEST && passes(end)) {
            end++;
        }
        return comma && cursor.is(end, Kind.COMMA) ? end + 1 : comma ? at : end;
    }

    private boolean passes(int at) {
        return cursor.is(at, Kind.NOUN)
                || cursor.is(at, Kind.PREPOSITION)
                || cursor.is(at, Kind.ADVERB)
                || cursor.is(at, Kind.ADJECTIVE)
                || cursor.nonfinite(at);
    }

    /** Reads the clause here that tells more of who says it. */
    void read(Chunk subject) {
        int here = cursor.at();
        boolean comma = cursor.here(Kind.COMMA);
        if (behindSubject(here) == here) {
            return;
        }
        cursor.to(comma ? here + 1 : here);
        parse.relatives.pronoun(subject, null);
        cursor.to(comma && cursor.here(Kind.COMMA) ? cursor.at() + 1 : cursor.at());
    }

    /** Reads the clause here that tells more of the last noun of the insertion. */
    void readLast(Frame frame, Chunk subject) {
        int here = cursor.at();
        if (pastClause(here) > here) {
            cursor.to(here + 1);
            Chunk nearest = frame.edge.nearest();
            parse.relatives.pronoun(nearest == null ? subject : nearest, null);
        }
    }
}
