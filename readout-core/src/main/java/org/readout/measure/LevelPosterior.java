package org.readout.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the observations say of the level of every month, whatever the parameters: the posteriors for all pairs of
 * {@link Walk#grid()}, each weighted by its prior and by how well it foretells the observations (Bayesian model
 * averaging; Hoeting and others 1999). With little evidence all pairs keep their weight, so that intervals stay wide.
 * Immutable.
 */
final class LevelPosterior {
    private final int first;
    private final List<Smoother> smoothers;
    private final double[] weights;

    /**
     * @param observations in order of month; may be empty
     * @param first the first month whose level may be asked for
     * @param last the last such month
     */
    LevelPosterior(List<Observation> observations, int first, int last) {
        this.first = first;
        List<Walk> walks = Walk.grid();
        smoothers = walks.stream()
                .map(walk -> new Smoother(walk, observations, first, last - first + 1))
                .toList();
        weights = normalised(walks.stream()
                .mapToDouble(walk -> walk.logPrior() + Likelihood.log(walk, first, observations))
                .toArray());
    }

    /** The level of a month, in Goldstein points. */
    Mixture level(int month) {
        int t = month - first;
        return mixture(smoother -> smoother.mean(t), smoother -> smoother.variance(t));
    }

    /** The level of a month less that of an earlier one. */
    Mixture change(int before, int month) {
        int early = before - first;
        int late = month - first;
        return mixture(
                smoother -> smoother.mean(late) - smoother.mean(early),
                smoother -> smoother.variance(late) + smoother.variance(early) - 2 * smoother.covariance(early, late));
    }

    /** What one Goldstein point of each observation adds to the level of a month. */
    double[] loadings(int month) {
        double[] loadings = new double[0];
        for (int i = 0; i < weights.length; i++) {
            double[] some = smoothers.get(i).weights(month - first);
            loadings = i == 0 ? new double[some.length] : loadings;
            for (int j = 0; j < some.length; j++) {
                loadings[j] += weights[i] * some[j];
            }
        }
        return loadings;
    }

    private Mixture mixture(ToDoubleFunction<Smoother> mean, ToDoubleFunction<Smoother> variance) {
        return new Mixture(
                weights,
                smoothers.stream().mapToDouble(mean).toArray(),
                smoothers.stream().mapToDouble(variance).map(Math::sqrt).toArray());
    }

    private static double[] normalised(double[] logs) {
        double largest = Arrays.stream(logs).max().orElseThrow();
        double[] weights =
                Arrays.stream(logs).map(log -> Math.exp(log - largest)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }
}
