package org.readout.measure.space;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What the record says of a dyad's level in every month, whatever its drift: the posteriors for all drifts, each weighted by
 * its prior and by how well it foretells the months (Bayesian model averaging; Hoeting and others 1999). With little
 * evidence all drifts keep their weight, so that intervals stay wide. Levels are those around what is usual between the two:
 * where the record begins, the level has the mean 0 and the variance {@link Parameters#START}; before it, it walks back.
 * Immutable.
 */
final class LevelPosterior {
    /** Drifts less probable than this are left out: together they move no digit that is shown. */
    private static final double NEGLIGIBLE = 1e-6;

    private final int first;
    private final int begin;
    private final List<Smoother> smoothers;
    private final double[] weights;

    /**
     * @param seen what the months say
     * @param seenFrom the month with index 0 of {@code seen}
     * @param first the first month whose level may be asked for, at or before {@code seenFrom}
     * @param last the last such month, at or after the last of {@code seen}
     */
    LevelPosterior(Parameters parameters, Seen seen, int seenFrom, int first, int last) {
        this.first = first;
        double[] all = probabilities(parameters, seen);
        int[] kept =
                IntStream.range(0, all.length).filter(i -> all[i] > NEGLIGIBLE).toArray();
        begin = seenFrom - first;
        double[] precision = placed(seen.precision(), begin, last - first + 1);
        double[] weighted = placed(seen.weighted(), begin, last - first + 1);
        precision[begin] += 1 / Parameters.START;
        smoothers = Arrays.stream(kept)
                .mapToObj(i -> new Smoother(parameters.drift()[i], precision, weighted))
                .toList();
        weights = normalised(Arrays.stream(kept).mapToDouble(i -> all[i]).toArray());
    }

    /** Probability of each drift, given what the months of a dyad say. */
    static double[] probabilities(Parameters parameters, Seen seen) {
        double[] logs = new double[parameters.drift().length];
        Arrays.setAll(
                logs,
                i -> Math.log(parameters.weight()[i])
                        + Likelihood.log(parameters.drift()[i], seen));
        double largest = Arrays.stream(logs).max().orElseThrow();
        return normalised(
                Arrays.stream(logs).map(log -> Math.exp(log - largest)).toArray());
    }

    /** The level of a month, from the whole record. */
    Mixture level(int month) {
        int t = month - first;
        return mixture(smoother -> smoother.mean(t), smoother -> smoother.variance(t));
    }

    /** The level of a month, from that month and those before it; before the record, as where it begins. */
    Mixture filtered(int month) {
        int t = Math.max(begin, month - first);
        return mixture(smoother -> smoother.filteredMean(t), smoother -> smoother.filteredVariance(t));
    }

    /** The level of a month less that of an earlier one. */
    Mixture change(int before, int month) {
        int early = before - first;
        int late = month - first;
        return mixture(
                smoother -> smoother.mean(late) - smoother.mean(early),
                smoother -> smoother.variance(late) + smoother.variance(early) - 2 * smoother.covariance(early, late));
    }

    /**
     * Probability that the level of a month is a trough: below that of an earlier month and below that of a later one. Of a
     * peak, with {@code sign} −1.
     */
    double turn(int before, int month, int after, int sign) {
        int early = before - first;
        int middle = month - first;
        int late = after - first;
        double probability = 0;
        for (int i = 0; i < weights.length; i++) {
            Smoother smoother = smoothers.get(i);
            double atMiddle = smoother.variance(middle);
            double back = smoother.covariance(early, middle);
            double ahead = smoother.covariance(middle, late);
            probability += weights[i]
                    * Opposite.belowAndAbove(
                            sign * (smoother.mean(middle) - smoother.mean(early)),
                            sign * (smoother.mean(late) - smoother.mean(middle)),
                            atMiddle + smoother.variance(early) - 2 * back,
                            atMiddle + smoother.variance(late) - 2 * ahead,
                            ahead - atMiddle - smoother.covariance(early, late) + back);
        }
        return probability;
    }

    /** What a unit of each month's weighted sum adds to the level of a month; index 0 is the first month. */
    double[] loadings(int month) {
        double[] loadings = new double[0];
        for (int i = 0; i < weights.length; i++) {
            double[] some = smoothers.get(i).covariances(month - first);
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

    private static double[] placed(double[] values, int at, int length) {
        double[] placed = new double[length];
        System.arraycopy(values, 0, placed, at, values.length);
        return placed;
    }

    private static double[] normalised(double[] parts) {
        double whole = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> part / whole).toArray();
    }
}
