package org.readout.annotate.en;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * What a date expression means on the day it was published.
 *
 * @param published absent if not known: then what needs it is null
 * @param evidence the expression
 */
record Resolver(@Nullable LocalDate published, List<Evidence> evidence) {
    private static final int THIRD = 10;

    When day(int year, int month, int day) {
        return When.day(LocalDate.of(year, month, day), Basis.EXPLICIT, evidence);
    }

    /** A day without a year: the last one up to publication. */
    @Nullable
    When dayBefore(int month, int day) {
        if (published == null) {
            return null;
        }
        LocalDate thisYear = LocalDate.of(published.getYear(), month, day);
        return inferred(thisYear.isAfter(published) ? LocalDate.of(published.getYear() - 1, month, day) : thisYear);
    }

    /** Days of one month, "October 18 and 19". */
    @Nullable
    When days(int month, int first, int last, @Nullable String year) {
        When from = year == null ? dayBefore(month, first) : day(Integer.parseInt(year), month, first);
        if (from == null || from.earliest() == null || last <= first) {
            return from;
        }
        return interval(from.earliest(), from.earliest().withDayOfMonth(last), from.basis());
    }

    /** A month without a year. */
    @Nullable
    When month(String which, int month) {
        if (published == null) {
            return null;
        }
        Basis basis = which.isEmpty() ? Basis.INFERRED : Basis.DERIVED;
        return When.month(year(published, which, month), month, basis, evidence);
    }

    /** The first, middle or last third of a month, "early June". */
    @Nullable
    When third(String which, int month, @Nullable String year) {
        if (published == null && year == null) {
            return null;
        }
        YearMonth whole = year != null || published == null
                ? YearMonth.of(Integer.parseInt(String.valueOf(year)), month)
                : YearMonth.of(year(published, "", month), month);
        Basis basis = year == null ? Basis.INFERRED : Basis.EXPLICIT;
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "early" -> interval(whole.atDay(1), whole.atDay(THIRD), basis);
            case "mid" -> interval(whole.atDay(THIRD + 1), whole.atDay(2 * THIRD), basis);
            default -> interval(whole.atDay(2 * THIRD + 1), whole.atEndOfMonth(), basis);
        };
    }

    @Nullable
    When weekday(@Nullable String which, int weekday) {
        if (published == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        return switch (which == null ? "" : which.toLowerCase(Locale.ROOT)) {
            case "next" -> derived(published.with(TemporalAdjusters.next(day)));
            case "last" -> derived(published.with(TemporalAdjusters.previous(day)));
            default -> derived(published.with(TemporalAdjusters.previousOrSame(day)));
        };
    }

    @Nullable
    When near(String word) {
        if (published == null) {
            return null;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday" -> derived(published.minusDays(1));
            case "tomorrow" -> derived(published.plusDays(1));
            default -> derived(published);
        };
    }

    /** "This year" ends with publication: what is told has happened. */
    @Nullable
    When period(String which, String unit) {
        if (published == null) {
            return null;
        }
        int step =
                switch (which.toLowerCase(Locale.ROOT)) {
                    case "last" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
        return switch (unit) {
            case "year" ->
                step == 0
                        ? interval(published.withDayOfYear(1), published, Basis.DERIVED)
                        : When.year(published.getYear() + step, Basis.DERIVED, evidence);
            case "month" -> {
                YearMonth month = YearMonth.from(published).plusMonths(step);
                yield When.month(month.getYear(), month.getMonthValue(), Basis.DERIVED, evidence);
            }
            default -> {
                LocalDate monday = published.plusWeeks(step).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield interval(monday, monday.plusDays(6), Basis.DERIVED);
            }
        };
    }

    private static int year(LocalDate published, String which, int month) {
        int now = published.getMonthValue();
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "this" -> published.getYear();
            case "next" -> published.getYear() + (month > now ? 0 : 1);
            case "last" -> published.getYear() - (month < now ? 0 : 1);
            default -> published.getYear() - (month <= now ? 0 : 1);
        };
    }

    private When inferred(LocalDate day) {
        return When.day(day, Basis.INFERRED, evidence);
    }

    private When derived(LocalDate day) {
        return When.day(day, Basis.DERIVED, evidence);
    }

    private When interval(LocalDate from, LocalDate to, Basis basis) {
        return new When(from, to, Precision.INTERVAL, basis, evidence);
    }
}
