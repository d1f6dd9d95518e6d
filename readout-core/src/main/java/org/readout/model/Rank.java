package org.readout.model;

/**
 * Protocol band of an office, comparable across systems.
 *
 * <p>1 paramount leader; 2 head of government, party second rank, standing committee or presidium; 3 politburo member,
 * deputy head of government, state councillor, speaker, vice chair of the consultative conference; 4 minister, central
 * department head; 5 vice minister, ambassador, deputy department head; 6 below.
 *
 * @param band 1 (highest) to 6
 * @param ladder the ladder the office stands on
 * @param ceremonial true for a head of state who does not govern
 */
public record Rank(int band, Ladder ladder, boolean ceremonial) {
    public static final int LOWEST = 6;

    public Rank {
        Require.that(band >= 1 && band <= LOWEST, "rank band %d is not between 1 and 6", band);
    }

    /** Paramount, not ceremonial: the host of a meeting at leader level. */
    public boolean paramount() {
        return band == 1 && !ceremonial;
    }
}
