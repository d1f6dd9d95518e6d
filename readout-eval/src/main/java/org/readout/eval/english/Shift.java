package org.readout.eval.english;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.model.Span;

/**
 * All dates of a text moved alike: months by some, within their year, and years by some. Days are kept, so that the last day of
 * a month stays the last, and "the day before" means what it meant.
 *
 * @param years added to every year
 * @param months added to every month
 */
record Shift(int years, int months) {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern MONTH = Pattern.compile(Stream.of(Month.values())
            .map(Shift::name)
            .collect(Collectors.joining("|", "\\b(?<month>", ")\\b(?: (?<day>\\d{1,2})\\b)?")));
    private static final int YEARS_BACK = 9;
    private static final int YEARS_ON = 8;
    private static final int ANY_YEAR = 2015;

    /** One that leaves every date of the text a date. */
    static Shift of(String text, Random random) {
        int most = Month.values().length - 1;
        List<Integer> months = IntStream.rangeClosed(-most, most)
                .filter(by -> by != 0 && MONTH.matcher(text).results().allMatch(found -> stays(found, by)))
                .boxed()
                .toList();
        int years = 1 + random.nextInt(YEARS_ON);
        int back = 1 + random.nextInt(YEARS_BACK);
        return new Shift(
                random.nextBoolean() ? years : -back, months.isEmpty() ? 0 : months.get(random.nextInt(months.size())));
    }

    private static boolean stays(MatchResult found, int by) {
        int month = month(found).getValue() + by;
        if (month < 1 || month > Month.values().length) {
            return false;
        }
        String day = found.group(2);
        int old = YearMonth.of(ANY_YEAR, month(found)).lengthOfMonth();
        int now = YearMonth.of(ANY_YEAR, month).lengthOfMonth();
        int number = day == null ? 1 : Integer.parseInt(day);
        return number == old ? number == now : number < now;
    }

    private static Month month(MatchResult found) {
        return Month.valueOf(found.group(1).toUpperCase(Locale.ROOT));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    List<Replacement> in(String text) {
        List<Replacement> all = new ArrayList<>();
        MONTH.matcher(text)
                .results()
                .forEach(found -> all.add(new Replacement(
                        new Span(found.start(1), found.end(1)),
                        name(month(found).plus(months)))));
        YEAR.matcher(text)
                .results()
                .forEach(found ->
                        all.add(Replacement.of(found, String.valueOf(Integer.parseInt(found.group()) + years))));
        return all;
    }

    /**
     * An annotated day. The first and the last of a year bound a year; the last of a month stays the last.
     *
     * @param wholeYear true if only the year is known
     */
    LocalDate day(LocalDate day, boolean wholeYear) {
        boolean bound = day.getDayOfYear() == 1 || day.getDayOfYear() == day.lengthOfYear();
        UnaryOperator<LocalDate> moved = date -> wholeYear || bound ? date : date.plusMonths(months);
        LocalDate now = moved.apply(day.plusYears(years));
        return day.getDayOfMonth() == day.lengthOfMonth() ? now.withDayOfMonth(now.lengthOfMonth()) : now;
    }
}
