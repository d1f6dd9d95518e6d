package org.readout.compare.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rate that differs between partners, those of one formula resembling each other: each partner's rate is drawn from one beta
 * distribution whose mean and concentration are weighted by the marginal likelihood of all partners' counts (a grid; means under
 * Jeffreys' prior, concentrations uniform in the logarithm). Averaging over both, rather than taking the best, keeps what few
 * partners leave open about them. Gelman and others, Bayesian Data Analysis, 3rd ed. 2013, 5.3.
 */
final class PooledRate {
    private static final int MEANS = 24;
    private static final double[] CONCENTRATIONS = {0.5, 1, 2, 4, 8, 16, 32, 64, 128};

    private static final List<UseRate> GRID = grid();

    private final double[] logWeights;

    private PooledRate(double[] logWeights) {
        this.logWeights = logWeights;
    }

    /**
     * What counts say of the rates, each pair of counts worked out once however many formulas and partners have it. Confined to
     * one thread.
     */
    static final class Learned {
        private final Map<Counts, double[]> logLikelihoods = new HashMap<>();

        /** The rate learned from the counts of each partner. */
        PooledRate from(Collection<Counts> groups) {
            double[] logWeights = new double[GRID.size()];
            for (Counts group : groups) {
                double[] one = logLikelihoods.computeIfAbsent(group, Learned::logLikelihoods);
                for (int i = 0; i < logWeights.length; i++) {
                    logWeights[i] += one[i];
                }
            }
            return new PooledRate(logWeights);
        }

        private static double[] logLikelihoods(Counts group) {
            return GRID.stream().mapToDouble(rate -> rate.logLikelihood(group)).toArray();
        }
    }

    /**
     * Probability that all further opportunities lack the formula, partner by partner.
     *
     * @param before counts of each partner that has further opportunities
     * @param further how many further ones, by the same partners
     */
    <P> double allLack(Map<P, Counts> before, Map<P, Integer> further) {
        double[] joint = logWeights.clone();
        for (int i = 0; i < joint.length; i++) {
            UseRate rate = GRID.get(i);
            for (Map.Entry<P, Integer> entry : further.entrySet()) {
                joint[i] += rate.logAllLack(before.getOrDefault(entry.getKey(), Counts.NONE), entry.getValue());
            }
        }
        return Math.min(1, Math.exp(logSum(joint) - logSum(logWeights)));
    }

    private static double logSum(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum);
    }

    /** Means at the quantiles of Jeffreys' prior, which is the arcsine distribution: equal weights then stand for it. */
    private static List<UseRate> grid() {
        List<UseRate> grid = new ArrayList<>();
        for (int i = 0; i < MEANS; i++) {
            double mean = Math.pow(Math.sin(Math.PI / 2 * (i + 0.5) / MEANS), 2);
            for (double concentration : CONCENTRATIONS) {
                grid.add(UseRate.around(mean, concentration));
            }
        }
        return List.copyOf(grid);
    }
}
