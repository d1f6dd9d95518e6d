package org.readout.annotate.zh;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * What a date without a year or a month means in a text of one day.
 *
 * @param published the day of broadcast or publication
 */
record Broadcast(LocalDate published) {
    private static final int MONTHS_AHEAD = 6;
    private static final int YEAR_MONTHS = 12;
    private static final String WEEKDAYS = "一二三四五六日";

    /** A day of the month alone: the nearest such day not after publication. */
    LocalDate day(int day) {
        LocalDate sameMonth = published.withDayOfMonth(1);
        for (int back = 0; back <= YEAR_MONTHS; back++) {
            LocalDate month = sameMonth.minusMonths(back);
            if (day <= month.lengthOfMonth()
                    && !month.withDayOfMonth(day).isAfter(back == 0 ? published : published.minusDays(1))) {
                return month.withDayOfMonth(day);
            }
        }
        throw new DateTimeException("no month has a day " + day);
    }

    /** 上月28日, 本月5日, 下个月3日. */
    LocalDate day(String relativeMonth, int day) {
        int months = relativeMonth.startsWith("上") ? -1 : relativeMonth.startsWith("下") ? 1 : 0;
        return published.withDayOfMonth(1).plusMonths(months).withDayOfMonth(day);
    }

    /** A day of a month without a year, or of this, last, next year. */
    LocalDate day(@Nullable String relativeYear, int month, int day) {
        if (relativeYear != null) {
            return LocalDate.of(published.getYear() + years(relativeYear), month, day);
        }
        LocalDate sameYear = LocalDate.of(published.getYear(), month, day);
        return sameYear.isAfter(published.plusMonths(MONTHS_AHEAD)) ? sameYear.minusYears(1) : sameYear;
    }

    /** 星期三 is the last one; 上周三, 本周三 and 下周三 are of the weeks around that of publication. */
    LocalDate weekday(String week, char day) {
        int number = day == '天' ? DayOfWeek.SUNDAY.getValue() : WEEKDAYS.indexOf(day) + 1;
        LocalDate same = published.with(ChronoField.DAY_OF_WEEK, number);
        return switch (week.charAt(0)) {
            case '上' -> same.minusWeeks(1);
            case '下' -> same.plusWeeks(1);
            case '本', '这' -> same;
            default -> same.isAfter(published) ? same.minusWeeks(1) : same;
        };
    }

    /** A month without a year is the last such month, unless this, last or the year before is named. */
    When month(@Nullable String relativeYear, int month, List<Evidence> words) {
        int year = published.getYear();
        if (relativeYear == null) {
            return When.month(month > published.getMonthValue() ? year - 1 : year, month, Basis.INFERRED, words);
        }
        return When.month(year + years(relativeYear), month, Basis.INFERRED, words);
    }

    /** The same days in another year; 29 February of a year that has none is the 28th. */
    static When inYear(When when, int year) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (earliest == null || latest == null) {
            return when;
        }
        int later = latest.getYear() - earliest.getYear();
        LocalDate to = latest.withYear(year + later);
        return new When(
                earliest.withYear(year),
                when.precision() == Precision.MONTH ? to.withDayOfMonth(to.lengthOfMonth()) : to,
                when.precision(),
                Basis.DERIVED,
                when.evidence());
    }

    private static int years(String relative) {
        return switch (relative.charAt(0)) {
            case '去' -> -1;
            case '前' -> -2;
            case '明' -> 1;
            default -> 0;
        };
    }

    /** The first such day of the month from another on: 30日至2日 ends in the month behind. */
    static LocalDate from(LocalDate first, int day) {
        return day < first.getDayOfMonth()
                ? first.withDayOfMonth(1).plusMonths(1).withDayOfMonth(day)
                : first.withDayOfMonth(day);
    }

    /** The first such day of the year from another on. */
    static LocalDate from(LocalDate first, int month, int day) {
        LocalDate sameYear = LocalDate.of(first.getYear(), month, day);
        return sameYear.isBefore(first) ? sameYear.plusYears(1) : sameYear;
    }
}
