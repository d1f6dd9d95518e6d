package org.readout.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which readings are asked for.
 *
 * @param from first day of interest; the first dated item if absent
 * @param to last day of interest; the last dated item if absent
 * @param by length of the periods
 * @param asOf if present, one reading only, for this day, from a record that holds nothing published later
 */
public record Query(@Nullable LocalDate from, @Nullable LocalDate to, Grain by, @Nullable LocalDate asOf) {
    public Query {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends on " + to + ", before it begins on " + from);
        }
    }

    /** Length of a period. */
    public enum Grain {
        MONTH,
        QUARTER,
        YEAR
    }
}
