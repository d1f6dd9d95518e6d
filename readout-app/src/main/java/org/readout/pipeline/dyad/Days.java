package org.readout.pipeline.dyad;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as whole numbers, counted from 1970-01-01. */
final class Days {
    private static final int NONE = Integer.MIN_VALUE;

    private Days() {}

    static int of(@Nullable LocalDate day) {
        return day == null ? NONE : Math.toIntExact(day.toEpochDay());
    }

    static @Nullable LocalDate day(int number) {
        return number == NONE ? null : LocalDate.ofEpochDay(number);
    }

    /** True if a day is known to be no later than another; any is if there is no other. */
    static boolean by(int number, @Nullable LocalDate last) {
        return last == null || number != NONE && number <= last.toEpochDay();
    }
}
