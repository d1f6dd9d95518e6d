package org.readout.eval.transcripts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Measure;
import org.readout.eval.Tally;

/**
 * Items drawn within strata of known size, from which the figures for all items are estimated: what is counted in an item of
 * a stratum stands for as many items as the stratum has for each one drawn.
 *
 * <p>Intervals are percentiles of the figures of 2,000 samples drawn again from the items, with replacement and within strata;
 * the facts of one item stay together. The seed is fixed. Where nothing went wrong in the sample, nothing does in any of these:
 * such an interval has no width, and the one after Wilson beside it is to be looked at.
 */
final class Sample {
    private static final int DRAWS = 2000;
    private static final long SEED = 1;
    private static final double TAIL = 0.025;

    private final Map<Stratum, List<Judged>> strata = new EnumMap<>(Stratum.class);
    private final Map<Stratum, Double> weights = new EnumMap<>(Stratum.class);

    /** @param sizes how many items each stratum has in all */
    Sample(List<Judged> items, Function<Stratum, Integer> sizes) {
        strata.putAll(items.stream().collect(Collectors.groupingBy(Judged::stratum)));
        strata.forEach((stratum, those) -> weights.put(stratum, (double) sizes.apply(stratum) / those.size()));
    }

    int size(Stratum stratum) {
        return strata.getOrDefault(stratum, List.of()).size();
    }

    /** The plain count in one stratum. */
    Tally tally(Measure measure, Stratum stratum) {
        return Tally.of(strata.getOrDefault(stratum, List.of()).stream()
                .flatMap(item -> item.judgements().stream())
                .filter(judgement -> judgement.measure().equals(measure))
                .toList());
    }

    /** The plain count over all strata. */
    Tally tally(Measure measure) {
        return Tally.of(strata.values().stream()
                .flatMap(List::stream)
                .flatMap(item -> item.judgements().stream())
                .filter(judgement -> judgement.measure().equals(measure))
                .toList());
    }

    /** Counts weighted back to all items. */
    Counts weighted(Measure measure) {
        Counts sum = Counts.NONE;
        for (Map.Entry<Stratum, List<Judged>> stratum : strata.entrySet()) {
            double weight = weights.getOrDefault(stratum.getKey(), 0.0);
            for (Judged item : stratum.getValue()) {
                sum = sum.plus(item.tally(measure), weight);
            }
        }
        return sum;
    }

    /** The figure for all items: F1, or a share where false alarms do not count; null if there is nothing to judge by. */
    @Nullable
    Estimate estimate(Measure measure) {
        Double value = weighted(measure).value(measure);
        if (value == null) {
            return null;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] again = DoubleStream.generate(() -> redrawn(measure, random))
                .limit(DRAWS)
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
        return new Estimate(value, at(again, TAIL), at(again, 1 - TAIL));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private double redrawn(Measure measure, SplittableRandom random) {
        Counts sum = Counts.NONE;
        for (Map.Entry<Stratum, List<Judged>> stratum : strata.entrySet()) {
            double weight = weights.getOrDefault(stratum.getKey(), 0.0);
            List<Judged> items = stratum.getValue();
            for (int i = 0; i < items.size(); i++) {
                sum = sum.plus(items.get(random.nextInt(items.size())).tally(measure), weight);
            }
        }
        Double value = sum.value(measure);
        return value == null ? Double.NaN : value;
    }
}
