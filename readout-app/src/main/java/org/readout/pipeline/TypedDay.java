package org.readout.pipeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A day as typed: {@code 2016-06-01}, or a month or a year, of which the first or last day is meant. */
public final class TypedDay {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private TypedDay() {}

    /**
     * The day meant as the beginning of a period.
     *
     * @throws BadRequest if it is none
     */
    public static LocalDate first(String typed) {
        return switch (typed.length()) {
            case YEAR_LENGTH -> parsed(typed + "-01-01", typed);
            case MONTH_LENGTH -> parsed(typed + "-01", typed);
            default -> parsed(typed, typed);
        };
    }

    /**
     * The day meant as the end of a period.
     *
     * @throws BadRequest if it is none
     */
    public static LocalDate last(String typed) {
        LocalDate first = first(typed);
        return switch (typed.length()) {
            case YEAR_LENGTH -> Year.from(first).atMonth(12).atEndOfMonth();
            case MONTH_LENGTH -> YearMonth.from(first).atEndOfMonth();
            default -> first;
        };
    }

    private static LocalDate parsed(String iso, String typed) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            throw new BadRequest("'" + typed + "' is not a date; write YYYY-MM-DD, YYYY-MM or YYYY");
        }
    }
}
