package org.readout.explain.verdict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Precision;
import org.readout.model.When;

/** Days claimed and days recorded. */
final class Dates {
    private Dates() {}

    /** A stretch of days; an absent bound is open. */
    static When between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null
                ? new When(from, to, Precision.VAGUE, Basis.VAGUE, List.of())
                : new When(from, to, Precision.INTERVAL, Basis.DERIVED, List.of());
    }

    /** A date as it is written out in ISO form: a day, a month or a year. */
    static When iso(String value) {
        return switch (value.length()) {
            case 4 -> When.year(Integer.parseInt(value), Basis.EXPLICIT, List.of());
            case 7 -> {
                YearMonth month = YearMonth.parse(value);
                yield When.month(month.getYear(), month.getMonthValue(), Basis.EXPLICIT, List.of());
            }
            case 10 -> When.day(LocalDate.parse(value), Basis.EXPLICIT, List.of());
            default -> When.UNKNOWN;
        };
    }

    /** "2016-05"; "at some time" if nothing is known. */
    static String words(When when) {
        String value = when.value();
        if (value != null) {
            return value.replace("/", " to ");
        }
        LocalDate to = when.latest();
        return to == null ? "at some time" : "by " + to;
    }

    /** The same with some days more on either side; open bounds stay open. */
    static When widened(When when, int before, int after) {
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        return between(from == null ? null : from.minusDays(before), to == null ? null : to.plusDays(after));
    }

    /** True if a day lies within the bounds. */
    static boolean within(When when, LocalDate day) {
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
