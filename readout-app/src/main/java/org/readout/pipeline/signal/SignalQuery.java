package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.pipeline.Period;

/**
 * Which signals are asked for.
 *
 * @param a the state whose record is looked at
 * @param b the state it meets; absent for any
 * @param period days of the meetings; open on both sides for the last meeting known and the days just before it
 * @param asOf only what was published by this day; absent for everything
 * @param kinds only these; empty for all
 * @param level only meetings of this level or a higher one: 1 leaders, else a rank band; absent for all
 */
public record SignalQuery(
        Country a,
        @Nullable Country b,
        Period period,
        @Nullable LocalDate asOf,
        Set<String> kinds,
        @Nullable Integer level) {
    public SignalQuery {
        kinds = Set.copyOf(kinds);
    }
}
