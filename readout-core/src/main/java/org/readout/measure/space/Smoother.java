package org.readout.measure.space;

/**
 * The exact posterior of every month's level for one drift.
 *
 * <p>The posterior precision of a random walk with independent observations is tridiagonal; two passes factorise it
 * from both ends, after which a mean or a variance costs one step and the covariances of one month with all others one
 * product each. Months are indices from 0. Immutable.
 */
final class Smoother {
    private final Pass ahead;
    private final Pass back;
    private final int last;

    /**
     * @param precision of each month's estimate of the level; 0 where there is none
     * @param weighted each month's estimate times its precision
     */
    Smoother(double drift, double[] precision, double[] weighted) {
        last = precision.length - 1;
        ahead = Pass.over(drift, precision, weighted);
        back = Pass.over(drift, reversed(precision), reversed(weighted));
    }

    double mean(int t) {
        double later = t == last ? 0 : back.carriedSum(last - t - 1);
        return (ahead.sum(t) + later) * variance(t);
    }

    double variance(int t) {
        double later = t == last ? 0 : back.carriedPrecision(last - t - 1);
        return 1 / (ahead.precision(t) + later);
    }

    /** Mean of a month given no later one. */
    double filteredMean(int t) {
        return ahead.sum(t) / ahead.precision(t);
    }

    double filteredVariance(int t) {
        return 1 / ahead.precision(t);
    }

    /** Covariance of the levels of two months. */
    double covariance(int early, int late) {
        double covariance = variance(late);
        for (int t = late - 1; t >= early; t--) {
            covariance *= ahead.gain(t);
        }
        return covariance;
    }

    /** Covariances of the level of a month with those of all: what a unit of each month's weighted sum adds to its mean. */
    double[] covariances(int t) {
        double[] covariances = new double[last + 1];
        covariances[t] = variance(t);
        for (int i = t - 1; i >= 0; i--) {
            covariances[i] = covariances[i + 1] * ahead.gain(i);
        }
        for (int i = t + 1; i <= last; i++) {
            covariances[i] = covariances[i - 1] * back.gain(last - i);
        }
        return covariances;
    }

    /**
     * Regression of a month's level on the next month's, given all months up to it: what a path drawn backwards needs
     * (forward filtering, backward sampling; Carter and Kohn 1994).
     */
    double gain(int t) {
        return ahead.gain(t);
    }

    private static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
