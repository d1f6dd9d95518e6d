package org.readout.serve.chart;

/**
 * A value with its interval in a cell of a table; all rows of a table share the scale.
 *
 * @param low left end, in pixels
 * @param high right end
 * @param value the value itself
 * @param zero the line of zero
 * @param warm whether the interval lies above zero, and {@code cool} whether below
 */
public record Whisker(double low, double high, double value, double zero, boolean warm, boolean cool) {
    public static final int WIDTH = 150;
    public static final int HEIGHT = 18;

    private static final double EDGE = 4;

    /** @param reach largest distance from zero on the scale */
    public static Whisker of(double value, double low, double high, double reach) {
        Scale x = new Scale(-reach, reach, EDGE, WIDTH - EDGE);
        return new Whisker(within(x.at(low)), within(x.at(high)), within(x.at(value)), x.at(0), low > 0, high < 0);
    }

    private static double within(double x) {
        return Math.max(EDGE, Math.min(WIDTH - EDGE, x));
    }

    public String tone() {
        return warm ? "warm" : cool ? "cool" : "even";
    }
}
