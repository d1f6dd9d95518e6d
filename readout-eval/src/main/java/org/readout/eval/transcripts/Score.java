package org.readout.eval.transcripts;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Measure;
import org.readout.eval.Tally;

/**
 * One measure over one sample.
 *
 * @param part what the sample is: a half, {@code agreement} …
 * @param measure what is counted
 * @param estimate the figure for all items; absent if there is nothing to judge by
 * @param recall right of what was expected, for all items; absent if nothing was
 * @param precision right of what was found; absent if nothing was, or false alarms do not count
 * @param tally counts as they are
 * @param strata counts as they are, by stratum
 * @param target what the figure should be at least; absent if nothing was set
 */
record Score(
        String part,
        Measure measure,
        @Nullable Estimate estimate,
        @Nullable Double recall,
        @Nullable Double precision,
        Tally tally,
        Map<Stratum, Tally> strata,
        @Nullable Double target) {
    Score {
        strata = Map.copyOf(strata);
    }

    static Score of(String part, Sample sample, Measure measure, Targets targets) {
        Map<Stratum, Tally> strata = Stream.of(Stratum.values())
                .collect(Collectors.toMap(stratum -> stratum, stratum -> sample.tally(measure, stratum)));
        Counts weighted = sample.weighted(measure);
        return new Score(
                part,
                measure,
                sample.estimate(measure),
                weighted.recall(),
                measure.alarms() ? weighted.precision() : null,
                sample.tally(measure),
                strata,
                targets.of(measure));
    }

    /** Null if no target was set or there is nothing to judge by. */
    @Nullable
    Boolean reached() {
        return target == null || estimate == null ? null : estimate.value() >= target;
    }

    Tally tally(Stratum stratum) {
        return strata.getOrDefault(stratum, new Tally(0, 0, 0));
    }
}
