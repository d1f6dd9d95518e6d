package org.readout.annotate.en.syntax;

import org.readout.model.syntax.Tag;

/**
 * Words within a verb group that are none of it: "have, if anything, grown", 'had "plainly" improved', "is today visiting".
 *
 * @param text the sentence
 */
record Asides(Tagged text) {
    private static final int LONGEST = 9;

    /** As {@link #last}, of asides in a row: 'had, according to him, "plainly" improved'. */
    int lastInRow(int at) {
        int first = last(at);
        int second = first >= 0 && text.lower(first).equals(",") ? last(first + 1) : -1;
        return Math.max(first, second);
    }

    /** Index of the last token of the aside that begins at one; -1 if none does. */
    int last(int at) {
        return switch (text.lower(at)) {
            case "," -> comma(at);
            case "\"" -> quotation(at);
            case "on" -> text.kind(at + 1, "time") ? at + 1 : -1;
            default -> text.kind(at, "time") ? at : -1;
        };
    }

    /** The second comma of "have, if anything, grown". */
    private int comma(int at) {
        int second = at + 1;
        while (second <= at + LONGEST && !text.lower(second).equals(",")) {
            if (text.is(second, Tag.VERB) && !text.lower(second).equals("according")
                    || text.is(second, Tag.AUX)
                    || text.is(second, Tag.PUNCT)) {
                return -1;
            }
            second++;
        }
        return second > at + 1 && text.lower(second).equals(",") ? second : -1;
    }

    /** What stands before the verb of 'had "plainly improved"'; with a capital a sentence is quoted. */
    private int quotation(int at) {
        int last = at;
        while (text.is(last + 1, Tag.ADV)) {
            last++;
        }
        boolean within = last + 1 < text.size()
                && Character.isLowerCase(text.words().get(last + 1).text().charAt(0));
        return within ? last : -1;
    }
}
