package org.readout.model;

/**
 * A value with its interval, in the unit of the reading it belongs to.
 *
 * @param value the mean
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Estimate(double value, double low, double high) {
    public Estimate {
        Require.that(low <= value && value <= high, "value %s is outside [%s, %s]", value, low, high);
    }
}
