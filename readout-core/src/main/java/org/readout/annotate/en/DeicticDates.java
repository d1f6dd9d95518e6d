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
 * What words mean that rest on the day of publication: "Monday", "yesterday", "two weeks ago", "earlier this month".
 *
 * @param evidence the words
 */
record DeicticDates(LocalDate published, List<Evidence> evidence) {
    /** "Monday and Tuesday": up to the last such day. */
    When weekdays(int first, int last) {
        LocalDate end = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(last)));
        return interval(end.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(first))), end);
    }

    /** "Earlier this week" ends, "later this month" begins with publication. */
    When part(String which, String unit) {
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
        return earlier ? interval(first, published) : interval(published, last);
    }

    When weekend(String which) {
        LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean next = which.toLowerCase(Locale.ROOT).equals("next");
        LocalDate first = next ? saturday.plusWeeks(1) : saturday;
        return interval(first, first.plusDays(1));
    }

    /** "Twenty years ago today": the day itself. */
    When agoDay(int count, String unit, String day) {
        LocalDate from = day(day);
        return derived(
                switch (unit) {
                    case "week" -> from.minusWeeks(count);
                    case "month" -> from.minusMonths(count);
                    default -> from.minusYears(count);
                });
    }

    /** "Two days ago" is a day, "three months ago" a month, "two years ago" a year. */
    When ago(int count, String unit) {
        return switch (unit) {
            case "day" -> derived(published.minusDays(count));
            case "week" -> {
                LocalDate monday = published.minusWeeks(count).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield interval(monday, monday.plusDays(6));
            }
            case "month" -> {
                YearMonth month = YearMonth.from(published).minusMonths(count);
                yield When.month(month.getYear(), month.getMonthValue(), Basis.DERIVED, evidence);
            }
            default -> When.year(published.getYear() - count, Basis.DERIVED, evidence);
        };
    }

    When weekday(@Nullable String which, int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return switch (which == null ? "" : which.toLowerCase(Locale.ROOT)) {
            case "next" -> derived(published.with(TemporalAdjusters.next(day)));
            case "last" -> derived(published.with(TemporalAdjusters.previous(day)));
            default -> derived(published.with(TemporalAdjusters.previousOrSame(day)));
        };
    }

    /** "Yesterday", "tonight". */
    When near(String word) {
        return derived(day(word));
    }

    private LocalDate day(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday", "last night", "last evening" -> published.minusDays(1);
            case "tomorrow" -> published.plusDays(1);
            default -> published;
        };
    }

    /** "This year" ends with publication: what is told has happened. */
    When period(String which, String unit) {
        int step = Resolver.step(which);
        return switch (unit) {
            case "year" ->
                step == 0
                        ? interval(published.withDayOfYear(1), published)
                        : When.year(published.getYear() + step, Basis.DERIVED, evidence);
            case "month" -> {
                YearMonth month = YearMonth.from(published).plusMonths(step);
                yield When.month(month.getYear(), month.getMonthValue(), Basis.DERIVED, evidence);
            }
            default -> {
                LocalDate monday = published.plusWeeks(step).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield interval(monday, monday.plusDays(6));
            }
        };
    }

    private When derived(LocalDate day) {
        return When.day(day, Basis.DERIVED, evidence);
    }

    private When interval(LocalDate from, LocalDate to) {
        return new When(from, to, Precision.INTERVAL, Basis.DERIVED, evidence);
    }
}
