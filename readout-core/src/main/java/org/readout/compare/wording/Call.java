package org.readout.compare.wording;

/** What an absence may be called. */
public enum Call {
    /** The last opportunity has the formula, or its absence is what one would expect. */
    NOTHING,
    /** Unusual, and no more: one absence is never more than this. */
    SUGGESTIVE,
    /** Several opportunities in a row lack it, and chance is unlikely among all formulas tested. */
    SIGNIFICANT;

    /** Up to this probability, adjusted likewise, an absence is unusual. */
    public static final double UNUSUAL = 0.25;

    /** Share of findings that may be false when many formulas are tested. */
    public static final double FALSE_DISCOVERY_RATE = 0.10;

    private static final int RUN = 2;

    /**
     * @param q probability adjusted for the number of formulas tested
     */
    static Call of(Absence absence, double q) {
        if (absence.m() >= RUN && q <= FALSE_DISCOVERY_RATE) {
            return SIGNIFICANT;
        }
        return absence.m() > 0 && q <= UNUSUAL ? SUGGESTIVE : NOTHING;
    }
}
