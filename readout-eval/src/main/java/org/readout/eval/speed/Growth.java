package org.readout.eval.speed;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How the time of a run grows with what it adds. */
final class Growth {
    private Growth() {}

    /**
     * The exponent k of time ~ itemsᵏ, by least squares over the logarithms: 1 is linear, 2 quadratic.
     *
     * @param startUp a run that adds next to nothing; its time is taken off each
     * @param time of a run; not a number if there is none
     * @return absent with fewer than two sizes, if a run is no longer than the start, or without times
     */
    static @Nullable Double exponent(List<Measurement> runs, Measurement startUp, ToDoubleFunction<Measurement> time) {
        double start = time.applyAsDouble(startUp);
        double[] x = runs.stream().mapToDouble(run -> Math.log(run.items())).toArray();
        double[] y = runs.stream()
                .mapToDouble(run -> Math.log(time.applyAsDouble(run) - start))
                .toArray();
        double slope = slope(x, y);
        return Double.isFinite(slope) ? slope : null;
    }

    /** Not a number without two different x. */
    private static double slope(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
        }
        return xy / xx;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
