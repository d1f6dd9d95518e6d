package org.readout.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * A pair of parameters of the local-level model: the level of a month is that of the month before plus a step, an
 * observation is the level plus noise.
 *
 * @param drift variance of the step of one month, in squared Goldstein points
 * @param noise base variance of an observation, in squared Goldstein points
 * @param logPrior logarithm of the pair's prior weight, up to a constant
 */
record Walk(double drift, double noise, double logPrior) {
    /**
     * Variance of the level in the first month, before any evidence: a standard deviation of 2 Goldstein points about
     * 0, so that nineteen dyads of twenty start between −4 (protest, warn) and +4 (agree, promise).
     */
    static final double START = 4;

    /** One point in a year, two in four years. */
    private static final double TYPICAL_DRIFT = 1.0 / 12;

    /** Two points: that far an average act lies from the level of its month. */
    private static final double TYPICAL_NOISE = 4;

    /**
     * The pairs a reading is averaged over, instead of trusting one estimate. Both parameters have a log-normal prior,
     * independent of each other, cut off and put on a grid of doublings: the drift from 1/16 to 16 times its typical
     * value with a spread (one standard deviation) of a factor 4, the noise from 1/8 to 4 times with a factor 2.
     * Meetings of one format have equal amounts by the table, which says nothing of noise: the noise's lower end keeps
     * a record of routine meetings from looking free of it.
     */
    static List<Walk> grid() {
        List<Walk> walks = new ArrayList<>();
        for (int d = -4; d <= 4; d++) {
            for (int n = -3; n <= 2; n++) {
                double logPrior = -(d / 2.0) * (d / 2.0) / 2 - n * n / 2.0;
                walks.add(new Walk(TYPICAL_DRIFT * Math.pow(2, d), TYPICAL_NOISE * Math.pow(2, n), logPrior));
            }
        }
        return List.copyOf(walks);
    }
}
