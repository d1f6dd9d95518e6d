package org.readout.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.OptionalInt;
import org.readout.model.Precision;
import org.readout.model.When;

/** Months as whole numbers, counted from year 0, so that they can be subtracted and used as indices. */
final class Month {
    private static final int LONGEST_INTERVAL = 30;

    private Month() {}

    static int of(LocalDate day) {
        return Math.toIntExact(day.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    /**
     * The month an item counts in: that of the middle day of its possible days, if these span at most 31 days. A visit
     * over a month's end counts once; an item known to the year only, or not at all, counts in no month, since to
     * spread it over twelve would say that something happened in each.
     */
    static OptionalInt of(When when) {
        LocalDate earliest = when.earliest();
        return earliest == null || when.precision() == Precision.VAGUE || when.width() > LONGEST_INTERVAL
                ? OptionalInt.empty()
                : OptionalInt.of(of(earliest.plusDays(when.width() / 2)));
    }
}
