package org.readout.annotate.en;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50);

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

    /** "Monday and Tuesday": up to the last such day. */
    @Nullable
    When weekdays(int first, int last) {
        When end = weekday(null, last);
        if (end == null || end.earliest() == null) {
            return null;
        }
        LocalDate start = end.earliest().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(first)));
        return interval(start, end.earliest(), Basis.DERIVED);
    }

    /** "Earlier this week" ends, "later this month" begins with publication. */
    @Nullable
    When part(String which, String unit) {
        if (published == null) {
            return null;
        }
        LocalDate first =
                switch (unit) {
                    case "year" -> published.withDayOfYear(1);
                    case "month" -> published.withDayOfMonth(1);
                    default -> published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                };
        LocalDate last =
                switch (unit) {
                    case "year" -> published.with(TemporalAdjusters.lastDayOfYear());
                    case "month" -> published.with(TemporalAdjusters.lastDayOfMonth());
                    default -> first.plusDays(6);
                };
        boolean earlier = which.toLowerCase(Locale.ROOT).equals("earlier");
        return earlier ? interval(first, published, Basis.DERIVED) : interval(published, last, Basis.DERIVED);
    }

    @Nullable
    When weekend(String which) {
        if (published == null) {
            return null;
        }
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean next = which.toLowerCase(Locale.ROOT).equals("next");
        LocalDate first = next ? saturday.plusWeeks(1) : saturday;
        return interval(first, first.plusDays(1), Basis.DERIVED);
    }

    /** "Twenty years ago today": the day itself. */
    @Nullable
    When agoDay(String number, String unit, String day) {
        When near = near(day);
        LocalDate from = near == null ? null : near.earliest();
        if (from == null) {
            return null;
        }
        int count = count(number);
        return derived(
                switch (unit) {
                    case "week" -> from.minusWeeks(count);
                    case "month" -> from.minusMonths(count);
                    default -> from.minusYears(count);
                });
    }

    private static int count(String number) {
        String lower = number.toLowerCase(Locale.ROOT);
        int many = NUMBERS.indexOf(lower);
        if (lower.equals("a")) {
            return 1;
        }
        int ten = TENS.getOrDefault(lower, 0);
        return many > 0 ? many : ten > 0 ? ten : Integer.parseInt(lower);
    }

    /** "Two days ago" is a day, "three months ago" a month, "two years ago" a year. */
    @Nullable
    When ago(String number, String unit) {
        if (published == null) {
            return null;
        }
        int count = count(number);
        return switch (unit) {
            case "day" -> derived(published.minusDays(count));
            case "week" -> {
                LocalDate monday = published.minusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield interval(monday, monday.plusDays(6), Basis.DERIVED);
            }
            case "month" -> {
                YearMonth month = YearMonth.from(published).minusMonths(count);
                yield When.month(month.getYear(), month.getMonthValue(), Basis.DERIVED, evidence);
            }
            default -> When.year(published.getYear() - count, Basis.DERIVED, evidence);
        };
    }

    private static int step(String which) {
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
            case "yesterday", "last night", "last evening" -> derived(published.minusDays(1));
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
        int step = step(which);
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
