package org.readout.measure.space;

import org.hipparchus.special.Erf;

/**
 * Probability that of two normal variables with a joint distribution the first is below 0 and the second above. One integral
 * over the first, by the trapezoid rule, which is exact to many digits for so smooth a function.
 */
final class Opposite {
    private static final int STEPS = 200;
    private static final double REACH = 8;

    private Opposite() {}

    /**
     * @param mean of the first
     * @param other mean of the second
     * @param variance of the first, above 0
     * @param otherVariance of the second, above 0
     */
    static double belowAndAbove(double mean, double other, double variance, double otherVariance, double covariance) {
        double deviation = Math.sqrt(variance);
        double slope = covariance / variance;
        double rest = Math.sqrt(Math.max(otherVariance - slope * covariance, 1e-12));
        double upper = -mean / deviation;
        double from = -REACH;
        if (upper <= from) {
            return 0;
        }
        double to = Math.min(upper, REACH);
        double step = (to - from) / STEPS;
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            double z = from + i * step;
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double above = Erf.erfc(-(other + slope * deviation * z) / (rest * Math.sqrt(2))) / 2;
            sum += (i == 0 || i == STEPS ? 0.5 : 1) * density * above;
        }
        return Math.min(1, sum * step);
    }
}
