package org.readout.annotate.en.syntax;

import org.readout.annotate.en.syntax.Chunk.Kind;
import org.readout.model.syntax.Tag;

/**
 * Place, day and agency before a sentence: "LA PAZ, Bolivia -- The government resigned".
 *
 * @param text the sentence
 * @param cursor its chunks
 */
record Datelines(Tagged text, Cursor cursor) {
    /** How many chunks a dateline may have. */
    private static final int REACH = 8;

    /** Where the sentence starts, behind place and agency, which are no part of it; 0 if it has no dateline. */
    int end() {
        if (cursor.done() || !text.words().get(0).allCapitals() && !dated()) {
            return 0;
        }
        for (int at = 1; at < REACH; at++) {
            boolean dash = cursor.is(at, Kind.COMMA) && !cursor.lower(at).equals(",");
            if (dash || cursor.is(at, Kind.VERB)) {
                return dash ? cursor.pastMarks(at) : 0;
            }
        }
        return 0;
    }

    /** "Oslo, June 29 - The king …", "0640 GMT - The king …". */
    private boolean dated() {
        int dash = 1;
        while (dash < REACH && (cursor.is(dash, Kind.NOUN) || cursor.lower(dash).equals(","))) {
            dash++;
        }
        Chunk last = cursor.get(dash - 1);
        boolean place = cursor.is(1, Kind.COMMA) && text.is(0, Tag.PROPN) && last != null && last.time();
        boolean hour = dash == 1 && text.words().get(0).digit();
        return (place || hour)
                && cursor.is(dash, Kind.COMMA)
                && !cursor.lower(dash).equals(",");
    }
}
