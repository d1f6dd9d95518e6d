package org.readout.measure.signal;

import java.util.Collection;

/**
 * What the shares of all partners say of the share with one: shares are drawn from one beta distribution about the share of all
 * together, whose concentration is that of the highest marginal likelihood of the counts (beta-binomial). Skellam, A probability
 * distribution derived from the binomial distribution, J. R. Statist. Soc. B 10 (1948).
 *
 * @param mean of the shares
 * @param concentration small where partners differ much
 */
record BetaPrior(double mean, double concentration) {
    /**
     * How often something was so.
     *
     * @param n cases
     * @param k cases of them in which it was
     */
    record Counts(int n, int k) {
        static final Counts NONE = new Counts(0, 0);

        Counts plus(boolean so) {
            return new Counts(n + 1, k + (so ? 1 : 0));
        }

        Counts plus(Counts other) {
            return new Counts(n + other.n, k + other.k);
        }
    }

    private static final double[] CONCENTRATIONS = {1, 2, 4, 8, 16, 32, 64, 128};

    static BetaPrior of(Collection<Counts> groups) {
        Counts all = groups.stream().reduce(Counts.NONE, Counts::plus);
        // Jeffreys' prior for the share of all, so that what has never been seen is not taken for impossible.
        double mean = (all.k + 0.5) / (all.n + 1);
        BetaPrior best = new BetaPrior(mean, CONCENTRATIONS[0]);
        double most = Double.NEGATIVE_INFINITY;
        for (double concentration : CONCENTRATIONS) {
            BetaPrior one = new BetaPrior(mean, concentration);
            double likelihood = groups.stream().mapToDouble(one::logLikelihood).sum();
            if (likelihood > most) {
                most = likelihood;
                best = one;
            }
        }
        return best;
    }

    private double logLikelihood(Counts group) {
        double sum = 0;
        for (int j = 0; j < group.k; j++) {
            sum += Math.log(mean * concentration + j);
        }
        for (int j = 0; j < group.n - group.k; j++) {
            sum += Math.log((1 - mean) * concentration + j);
        }
        for (int j = 0; j < group.n; j++) {
            sum -= Math.log(concentration + j);
        }
        return sum;
    }

    /** The probability that the next case is so, having seen these. */
    double next(Counts own) {
        return (mean * concentration + own.k) / (concentration + own.n);
    }
}
