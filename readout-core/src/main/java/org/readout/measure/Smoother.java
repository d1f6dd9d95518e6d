package org.readout.measure;

import java.util.Arrays;
import java.util.List;

/**
 * The exact posterior of every month's level for one pair of parameters.
 *
 * <p>The posterior precision of a random walk with independent observations is tridiagonal; two passes factorise it
 * from both ends, after which a mean or a variance costs one step and the covariances of one month with all others one
 * product each. Months are indices from 0. Immutable.
 */
final class Smoother {
    private final int[] months;
    private final double[] precisions;
    private final Pass ahead;
    private final Pass back;
    private final int last;

    /**
     * @param first the month with index 0
     * @param length number of months; every observation lies within them
     */
    Smoother(Walk walk, List<Observation> observations, int first, int length) {
        months = observations.stream().mapToInt(o -> o.month() - first).toArray();
        precisions = observations.stream()
                .mapToDouble(o -> 1 / (walk.noise() * o.noise()))
                .toArray();
        last = length - 1;
        double[] precision = new double[length];
        double[] weighted = new double[length];
        for (int i = 0; i < precisions.length; i++) {
            precision[months[i]] += precisions[i];
            weighted[months[i]] += precisions[i] * observations.get(i).mean();
        }
        ahead = Pass.over(walk.drift(), 1 / Walk.START, precision, weighted);
        back = Pass.over(walk.drift(), 0, reversed(precision), reversed(weighted));
    }

    double mean(int t) {
        double later = t == last ? 0 : back.carriedSum(last - t - 1);
        return (ahead.sum(t) + later) * variance(t);
    }

    double variance(int t) {
        double later = t == last ? 0 : back.carriedPrecision(last - t - 1);
        return 1 / (ahead.precision(t) + later);
    }

    /** Covariance of the levels of two months. */
    double covariance(int early, int late) {
        double covariance = variance(late);
        for (int t = late - 1; t >= early; t--) {
            covariance *= ahead.gain(t);
        }
        return covariance;
    }

    /** What one Goldstein point of each observation adds to the mean of month {@code t}. */
    double[] weights(int t) {
        double[] covariances = covariances(t);
        double[] weights = new double[precisions.length];
        Arrays.setAll(weights, i -> covariances[months[i]] * precisions[i]);
        return weights;
    }

    private double[] covariances(int t) {
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

    private static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
