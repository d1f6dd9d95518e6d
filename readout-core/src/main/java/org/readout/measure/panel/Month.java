package org.readout.measure.panel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.readout.model.Precision;
import org.readout.model.When;

/** Months as whole numbers, counted from year 0, so that they can be subtracted and used as indices. */
public final class Month {
    private static final int MONTHS = 12;
    private static final int LONGEST_INTERVAL = 30;

    private Month() {}

    public static int of(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }

    /**
     * The month an item counts in: that of the middle day of its possible days, if these span at most 31 days. A visit
     * over a month's end counts once; an item known to the year only, or not at all, counts in no month, since to
     * spread it over twelve would say that something happened in each.
     */
    public static OptionalInt of(When when) {
        LocalDate earliest = when.earliest();
        if (earliest != null && earliest.equals(when.latest())) {
            return OptionalInt.of(of(earliest));
        }
        return earliest == null || when.precision() == Precision.VAGUE || when.width() > LONGEST_INTERVAL
                ? OptionalInt.empty()
                : OptionalInt.of(of(earliest.plusDays(when.width() / 2)));
    }

    /** Days of a month. */
    public static int days(int month) {
        return YearMonth.of(Math.floorDiv(month, MONTHS), Math.floorMod(month, MONTHS) + 1)
                .lengthOfMonth();
    }

    /** The calendar year a month lies in. */
    public static int year(int month) {
        return Math.floorDiv(month, MONTHS);
    }

    /** The last day of a month. */
    public static LocalDate end(int month) {
        return YearMonth.of(Math.floorDiv(month, MONTHS), Math.floorMod(month, MONTHS) + 1)
                .atEndOfMonth();
    }
}
