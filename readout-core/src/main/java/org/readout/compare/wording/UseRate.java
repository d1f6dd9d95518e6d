package org.readout.compare.wording;

import org.hipparchus.special.Beta;

/**
 * A rate of use that is itself uncertain, a beta distribution; a count of uses is then beta-binomial.
 *
 * @param a pseudo-count of uses, greater than 0
 * @param b pseudo-count of absences, greater than 0
 */
record UseRate(double a, double b) {
    /** Jeffreys' prior: nothing is known of the rate. */
    static final UseRate JEFFREYS = new UseRate(0.5, 0.5);

    /**
     * @param mean mean rate, in (0, 1)
     * @param concentration how many opportunities the prior is worth, greater than 0
     */
    static UseRate around(double mean, double concentration) {
        return new UseRate(mean * concentration, (1 - mean) * concentration);
    }

    /** Log probability of k uses at k given ones of n opportunities. */
    double logLikelihood(Counts counts) {
        return Beta.logBeta(a + counts.k(), b + counts.n() - counts.k()) - Beta.logBeta(a, b);
    }

    /**
     * Log probability that {@code m} further opportunities all lack the formula, after these counts:
     * log B(a+k, b+n−k+m) − log B(a+k, b+n−k).
     */
    double logAllLack(Counts before, int m) {
        double uses = a + before.k();
        double absences = b + before.n() - before.k();
        return Beta.logBeta(uses, absences + m) - Beta.logBeta(uses, absences);
    }
}
