package org.readout.measure;

import java.util.Locale;

/** Words for levels on the scale of −9 to 9, three points each, the coldest first. A bound belongs to the warmer grade. */
enum Grade {
    CONFRONTATION,
    TENSION,
    DISCORD,
    ORDINARY,
    GOOD,
    FRIENDLY;

    private static final double POINTS = 3;

    /** @param level −9 to 9 */
    static Grade of(double level) {
        int steps = (int) Math.floor((level + Accumulation.MOST) / POINTS);
        return values()[Math.max(0, Math.min(values().length - 1, steps))];
    }

    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
