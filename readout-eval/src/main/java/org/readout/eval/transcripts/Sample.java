package org.readout.eval.transcripts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Measure;
import org.readout.eval.Tally;

/**
 * Items drawn within strata of known size, from which the figures for all items are estimated: what is counted in an item of
 * a stratum stands for as many items as the stratum has for each one drawn. The facts of one item are never drawn apart.
 */
final class Sample {
    /** The items of each stratum, in the order of the strata. */
    private final List<List<Judged>> strata;

    private final Function<Stratum, Integer> sizes;

    /** @param sizes how many items each stratum has in all */
    Sample(List<Judged> items, Function<Stratum, Integer> sizes) {
        this.sizes = sizes;
        this.strata = Stream.of(Stratum.values())
                .map(stratum ->
                        items.stream().filter(item -> item.stratum() == stratum).toList())
                .toList();
    }

    int size(Stratum stratum) {
        return strata.get(stratum.ordinal()).size();
    }

    /** The plain count in one stratum. */
    Tally tally(Measure measure, Stratum stratum) {
        return tally(measure, strata.get(stratum.ordinal()).stream());
    }

    /** The plain count over all strata. */
    Tally tally(Measure measure) {
        return tally(measure, strata.stream().flatMap(List::stream));
    }

    private static Tally tally(Measure measure, Stream<Judged> items) {
        return Tally.of(items.flatMap(item -> item.judgements().stream())
                .filter(judgement -> judgement.measure().equals(measure))
                .toList());
    }

    /** Counts weighted back to all items. */
    Counts weighted(Measure measure) {
        return weighted(measure, strata);
    }

    private Counts weighted(Measure measure, List<List<Judged>> groups) {
        Counts sum = Counts.NONE;
        for (Stratum stratum : Stratum.values()) {
            List<Judged> items = groups.get(stratum.ordinal());
            for (Judged item : items) {
                sum = sum.plus(item.tally(measure), (double) sizes.apply(stratum) / items.size());
            }
        }
        return sum;
    }

    /** The figure for all items: F1, or a share where false alarms do not count; null if there is nothing to judge by. */
    @Nullable
    Estimate estimate(Measure measure) {
        return Bootstrap.estimate(strata, groups -> weighted(measure, groups).value(measure));
    }
}
