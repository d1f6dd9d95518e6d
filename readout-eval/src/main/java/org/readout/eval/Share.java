package org.readout.eval;

import org.jspecify.annotations.Nullable;

/**
 * A share of successes with a 95% interval after Wilson.
 *
 * <p>E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference: it stays within 0..1 and
 * keeps a width when all or none succeed, which with the few cases at hand is what matters.
 *
 * @param value successes over cases
 * @param low lower bound
 * @param high upper bound
 */
public record Share(double value, double low, double high) {
    private static final double Z = 1.959964;

    /** The share of {@code successes} in {@code cases}; null if there are none to judge by. */
    public static @Nullable Share of(int successes, int cases) {
        if (successes < 0 || successes > cases) {
            throw new IllegalArgumentException(successes + " successes in " + cases + " cases");
        }
        return cases == 0 ? null : wilson((double) successes / cases, cases);
    }

    private static Share wilson(double p, double n) {
        double z2 = Z * Z / n;
        double centre = (p + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / 4 / n) / (1 + z2);
        // Rounding must not push a bound past the value or out of 0..1.
        return new Share(p, Math.max(0, Math.min(p, centre - half)), Math.min(1, Math.max(p, centre + half)));
    }
}
