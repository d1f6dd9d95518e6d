package org.readout.measure.space;

import java.util.Arrays;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.special.Erf;

/**
 * A mixture of normal distributions. Immutable.
 *
 * <p>The arrays are of one length and belong to the record; the weights sum to 1, the deviations are above 0.
 */
public record Mixture(double[] weights, double[] means, double[] deviations) {
    /** Quantiles are found to a millionth of a Goldstein point. */
    private static final double PRECISION = 1e-6;

    private static final int MOST_STEPS = 200;
    private static final double REACH = 10;

    /** One normal distribution. */
    public static Mixture normal(double mean, double variance) {
        return new Mixture(new double[] {1}, new double[] {mean}, new double[] {Math.sqrt(variance)});
    }

    public double mean() {
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += weights[i] * means[i];
        }
        return mean;
    }

    /** Probability of a value of at most {@code x}. */
    public double below(double x) {
        double probability = 0;
        for (int i = 0; i < weights.length; i++) {
            probability += weights[i] * Erf.erfc((means[i] - x) / (deviations[i] * Math.sqrt(2))) / 2;
        }
        return Math.min(1, Math.max(0, probability));
    }

    /** The value below which the mixture lies with a probability, which is neither 0 nor 1. */
    public double quantile(double probability) {
        double reach = REACH * Arrays.stream(deviations).max().orElseThrow();
        double low = Arrays.stream(means).min().orElseThrow() - reach;
        double high = Arrays.stream(means).max().orElseThrow() + reach;
        return new BracketingNthOrderBrentSolver(PRECISION, 5)
                .solve(MOST_STEPS, x -> below(x) - probability, low, high, AllowedSolution.ANY_SIDE);
    }
}
