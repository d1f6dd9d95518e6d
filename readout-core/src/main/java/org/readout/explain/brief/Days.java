package org.readout.explain.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.readout.model.Basis;
import org.readout.model.When;

/** Days as a reader of English expects them. */
final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A date at its precision; an interval by its ends. */
    static String of(When date) {
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        if (from == null || to == null) {
            return "an unknown day";
        }
        return switch (date.precision()) {
            case DAY -> of(from);
            case MONTH -> MONTH.format(YearMonth.from(from));
            case YEAR -> Integer.toString(from.getYear());
            case INTERVAL, VAGUE ->
                YearMonth.from(from).equals(YearMonth.from(to))
                        ? from.getDayOfMonth() + " and " + of(to)
                        : of(from) + " and " + of(to);
        };
    }

    /** What leads to a date in a sentence. */
    static String lead(When date) {
        return switch (date.precision()) {
            case DAY -> " on ";
            case MONTH, YEAR -> " in ";
            case INTERVAL, VAGUE -> date.width() == 0 ? " on " : " between ";
        };
    }

    /** Where a date comes from, in a word; empty for what the text states outright. */
    static String basis(Basis basis) {
        return switch (basis) {
            case EXPLICIT -> "";
            case INFERRED -> "inferred";
            case DERIVED -> "derived";
            case VAGUE -> "only bounded";
        };
    }
}
