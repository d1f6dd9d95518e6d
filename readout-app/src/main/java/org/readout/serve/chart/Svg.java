package org.readout.serve.chart;

import java.util.Locale;

/** Numbers as SVG writes them. */
public final class Svg {
    private Svg() {}

    /** With one decimal. */
    public static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String point(double x, double y) {
        return n(x) + "," + n(y);
    }
}
