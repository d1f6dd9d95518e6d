package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Intervals of figures by drawing again: 2,000 samples are drawn from the sample, with replacement and within groups, and the
 * interval holds the middle 95% of their figures. The seed is fixed.
 *
 * <p>Where nothing went wrong in the sample, nothing does in any of these: such an interval has no width and says nothing.
 */
final class Bootstrap {
    private static final int DRAWS = 2000;
    private static final long SEED = 1;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** A figure of a sample; null if the sample has nothing to judge by. */
    interface Statistic<T> {
        @Nullable
        Double of(List<List<T>> groups);
    }

    /** The figure of the sample with its interval; null if there is no figure. */
    static <T> @Nullable Estimate estimate(List<List<T>> groups, Statistic<T> statistic) {
        Double value = statistic.of(groups);
        if (value == null) {
            return null;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] again = DoubleStream.generate(() -> figure(statistic.of(redrawn(groups, random))))
                .limit(DRAWS)
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
        return again.length == 0
                ? new Estimate(value, value, value)
                : new Estimate(value, at(again, TAIL), at(again, 1 - TAIL));
    }

    private static double figure(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static <T> List<List<T>> redrawn(List<List<T>> groups, SplittableRandom random) {
        List<List<T>> redrawn = new ArrayList<>();
        for (List<T> group : groups) {
            List<T> again = new ArrayList<>(group.size());
            for (int i = 0; i < group.size(); i++) {
                again.add(group.get(random.nextInt(group.size())));
            }
            redrawn.add(again);
        }
        return redrawn;
    }
}
