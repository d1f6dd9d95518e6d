package org.readout.measure.signal;

import java.util.List;

/**
 * Where a number lies among earlier ones.
 *
 * @param n earlier ones
 * @param atLeast of them at least as large
 * @param atMost of them at most as large
 */
public record Tail(int n, int atLeast, int atMost) {
    public static Tail of(double value, List<Double> earlier) {
        return new Tail(
                earlier.size(),
                (int) earlier.stream().filter(one -> one >= value).count(),
                (int) earlier.stream().filter(one -> one <= value).count());
    }

    /** True if it lies towards the large ones. */
    public boolean large() {
        return atLeast < atMost;
    }

    /** How many lie as far out on the same side. */
    public int asFar() {
        return Math.min(atLeast, atMost);
    }

    /** Probability of a number as large or larger, were it drawn as the earlier ones: its rank among all of them. */
    public double upper() {
        return (atLeast + 1.0) / (n + 1);
    }

    /** The same on either side. */
    public double twoSided() {
        return Math.min(1, 2 * (asFar() + 1.0) / (n + 1));
    }
}
