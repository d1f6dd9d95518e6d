package org.readout.model;

/**
 * Probability that relations are warmer than they were some months before.
 *
 * @param m3 than 3 months before, 0 to 1
 * @param m12 than 12 months before
 * @param m36 than 36 months before
 */
public record ProbWarming(double m3, double m12, double m36) {
    public ProbWarming {
        for (double p : new double[] {m3, m12, m36}) {
            Require.that(p >= 0 && p <= 1, "probability %s is outside 0..1", p);
        }
    }
}
