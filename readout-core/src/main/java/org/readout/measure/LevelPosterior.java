package org.readout.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * What the observations say of the level of every month, whatever the parameters: the posteriors for all pairs of
 * {@link Walk#grid()}, each weighted by its prior and by how well it foretells the observations (Bayesian model
 * averaging; Hoeting and others 1999). With little evidence all pairs keep their weight, so that intervals stay wide.
 * Immutable.
 */
final class LevelPosterior {
    /** Pairs less probable than this are left out: together they move no digit that is shown. */
    private static final double NEGLIGIBLE = 1e-6;

    private final int first;
    private final List<Smoother> smoothers;
    private final double[] weights;
    private final int observations;

    /**
     * @param observations in order of month; may be empty
     * @param first the first month whose level may be asked for
     * @param last the last such month
     */
    LevelPosterior(List<Observation> observations, int first, int last) {
        this.first = first;
        this.observations = observations.size();
        List<Walk> walks = Walk.grid();
        double[] all = probabilities(walks, first, observations);
        int[] kept =
                IntStream.range(0, all.length).filter(i -> all[i] > NEGLIGIBLE).toArray();
        smoothers = Arrays.stream(kept)
                .mapToObj(i -> new Smoother(walks.get(i), observations, first, last - first + 1))
                .toList();
        weights = normalised(Arrays.stream(kept).mapToDouble(i -> all[i]));
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
        double[] loadings = new double[observations];
        for (int i = 0; i < weights.length; i++) {
            double[] some = smoothers.get(i).weights(month - first);
            for (int j = 0; j < observations; j++) {
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

    /** Probabilities of all pairs of the grid, in its order. */
    private static double[] probabilities(List<Walk> walks, int first, List<Observation> observations) {
        double[] logs = walks.stream()
                .mapToDouble(walk -> walk.logPrior() + Likelihood.log(walk, first, observations))
                .toArray();
        double largest = Arrays.stream(logs).max().orElseThrow();
        return normalised(Arrays.stream(logs).map(log -> Math.exp(log - largest)));
    }

    private static double[] normalised(DoubleStream weights) {
        double[] parts = weights.toArray();
        double whole = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> part / whole).toArray();
    }
}
