package org.readout.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in a date field: {@code 2016-06-01}, {@code 2016/6/1}, {@code 20160601}, each with or without a time and zone
 * behind it.
 *
 * <p>Where a time and a zone are given, the day is the one written: an outlet dates what it publishes by its own clock.
 */
final class DateField {
    private static final Pattern SHAPE = Pattern.compile(
            "(?<year>\\d{4})(?:(?<separator>[-/])(?<month>\\d{1,2})\\k<separator>(?<day>\\d{1,2})|(?<m>\\d{2})(?<d>\\d{2}))"
                    + "(?:[T ]\\d{1,2}:?\\d{2}.*)?");

    private DateField() {}

    /** The day; null if the field holds none in these shapes, or one that no calendar has. */
    static @Nullable LocalDate read(String field) {
        Matcher matcher = SHAPE.matcher(field.strip());
        return matcher.matches() ? day(matcher) : null;
    }

    private static @Nullable LocalDate day(Matcher matcher) {
        boolean separated = matcher.group("separator") != null;
        try {
            return LocalDate.of(
                    Integer.parseInt(matcher.group("year")),
                    Integer.parseInt(matcher.group(separated ? "month" : "m")),
                    Integer.parseInt(matcher.group(separated ? "day" : "d")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** @throws Unusable if the field is empty or unreadable, or the day is after today */
    static LocalDate require(String field, LocalDate today) throws Unusable {
        if (field.isBlank()) {
            throw new Unusable("the record has no date", "give it one as yyyy-MM-dd, or leave the record out");
        }
        LocalDate day = read(field);
        if (day == null) {
            throw new Unusable("the date '" + brief(field) + "' cannot be read", "write it as yyyy-MM-dd");
        }
        return past(day, today);
    }

    /** @throws Unusable if the day is after today */
    static LocalDate past(LocalDate day, LocalDate today) throws Unusable {
        if (day.isAfter(today)) {
            throw new Unusable(
                    "the date " + day + " is in the future (today is " + today + ")",
                    "correct the date, or the clock of this machine");
        }
        return day;
    }

    private static String brief(String field) {
        int most = 40;
        return field.length() <= most ? field : field.substring(0, most) + "…";
    }
}
