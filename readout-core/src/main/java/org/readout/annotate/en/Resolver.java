package org.readout.annotate.en;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
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
    /** Words that rest on the day of publication; null if that is not known. */
    @Nullable
    When deictic(Function<DeicticDates, When> words) {
        return published == null ? null : words.apply(new DeicticDates(published, evidence));
    }

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

    /** Days of two months, "October 31 to November 2". */
    @Nullable
    When days(int month, int first, int other, int last, @Nullable String year) {
        LocalDate end = year == null
                ? (published == null
                        ? null
                        : Objects.requireNonNull(dayBefore(other, last)).earliest())
                : LocalDate.of(Integer.parseInt(year), other, last);
        if (end == null) {
            return null;
        }
        LocalDate start = LocalDate.of(end.getYear() - (month > other ? 1 : 0), month, first);
        return interval(start, end, year == null ? Basis.INFERRED : Basis.EXPLICIT);
    }

    /** "February last year". */
    @Nullable
    When ofYear(String which, int month) {
        if (published == null) {
            return null;
        }
        int step = step(which);
        return When.month(published.getYear() + step, month, Basis.DERIVED, evidence);
    }

    /** "May 16 of this year". */
    @Nullable
    When ofYear(String which, int month, int day) {
        return published == null ? null : derived(LocalDate.of(published.getYear() + step(which), month, day));
    }

    /** "Last" is one back, "next" one on. */
    static int step(String which) {
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
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
