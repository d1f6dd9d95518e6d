package org.readout.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as typed: {@code 2016-06-01}, or a month or a year, of which the first or last day is meant. */
final class Day {
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private Day() {}

    /** For the beginning of a period. */
    static final class First implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            return switch (typed.length()) {
                case YEAR_LENGTH -> parsed(typed + "-01-01");
                case MONTH_LENGTH -> parsed(typed + "-01");
                default -> parsed(typed);
            };
        }
    }

    /** For the end of a period. */
    static final class Last implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String typed) {
            LocalDate first = new First().convert(typed);
            return switch (typed.length()) {
                case YEAR_LENGTH -> Year.from(first).atMonth(12).atEndOfMonth();
                case MONTH_LENGTH -> YearMonth.from(first).atEndOfMonth();
                default -> first;
            };
        }
    }

    private static LocalDate parsed(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + iso + "' is not a date; write YYYY-MM-DD, YYYY-MM or YYYY");
        }
    }
}
