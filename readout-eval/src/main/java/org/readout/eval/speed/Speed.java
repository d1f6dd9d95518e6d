package org.readout.eval.speed;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * All that was measured.
 *
 * @param machine what it was measured on
 * @param startUp a run with one item
 * @param runs from the fewest items to all; not empty
 */
record Speed(Machine machine, Measurement startUp, List<Measurement> runs) {
    Speed {
        runs = List.copyOf(runs);
    }

    /** The run with all items. */
    Measurement all() {
        return runs.get(runs.size() - 1);
    }

    /** {@link Growth#exponent} over all sizes. */
    @Nullable
    Double exponent(ToDoubleFunction<Measurement> time) {
        return Growth.exponent(runs, startUp, time);
    }

    /** The same over the last two, where the compiler has warmed up: a cost that grows faster than the corpus shows here. */
    @Nullable
    Double lastExponent(ToDoubleFunction<Measurement> time) {
        return Growth.exponent(runs.subList(Math.max(0, runs.size() - 2), runs.size()), startUp, time);
    }
}
