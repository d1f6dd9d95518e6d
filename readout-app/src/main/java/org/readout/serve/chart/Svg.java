package org.readout.serve.chart;

import java.util.Locale;
import org.readout.model.Direction;

/** Numbers as SVG writes them. */
public final class Svg {
    private static final double HALF = 3.5;
    private static final double SMALL = 2.5;

    private Svg() {}

    /** With one decimal. */
    public static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A sign that tells a direction by its form: up for warmer, down for cooler, else a square. */
    public static String sign(double x, double y, Direction direction) {
        String at = "M" + n(x - HALF);
        return switch (direction) {
            case WARMING -> at + " " + n(y + HALF) + "h" + n(2 * HALF) + "l" + n(-HALF) + " " + n(-2 * HALF) + "z";
            case COOLING -> at + " " + n(y - HALF) + "h" + n(2 * HALF) + "l" + n(-HALF) + " " + n(2 * HALF) + "z";
            case STABLE, UNCLEAR ->
                "M" + n(x - SMALL) + " " + n(y - SMALL) + "h" + n(2 * SMALL) + "v" + n(2 * SMALL) + "h" + n(-2 * SMALL)
                        + "z";
        };
    }

    static String point(double x, double y) {
        return n(x) + "," + n(y);
    }
}
