package org.readout.model;

/** Whether a formula stands in a readout. The kinds of absence are never mixed. */
public enum Presence {
    PRESENT,
    /** The text is known and the formula is not in it: the only absence that can be a signal. */
    ABSENT,
    /** The text is known through a paraphrase that does not mention it. */
    NOT_MENTIONED,
    /** The text is empty, or outside what the source covers. */
    UNKNOWN;

    /**
     * What is true of every formula that does not stand in a side's words.
     *
     * @param words true if words of the side are reported
     * @param known true if more than a title is known
     */
    public static Presence without(boolean words, boolean known) {
        if (words) {
            return ABSENT;
        }
        return known ? NOT_MENTIONED : UNKNOWN;
    }
}
