package org.readout.annotate.zh;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * A week, a month or a year without a day: 上周, 下月中旬, 去年, by the day of publication. A third of a month (上旬, 月底) narrows it,
 * behind a month by its number as well.
 */
record WeekOrMonth(ChineseLexicon lexicon) {
    private static final List<String> WEEKS = List.of("week_last", "week_this", "week_coming");
    private static final List<String> MONTHS = List.of("month_last", "month_this", "month_coming");
    private static final List<String> YEARS = List.of("year_before_last", "year_last", "", "year_coming");
    private static final List<String> THIRDS = List.of("third_first", "third_middle", "third_last");
    private static final int YEAR_THIS = 2;
    private static final int DAYS_OF_THIRD = 10;
    private static final int LAST_DAY_OF_WEEK = 7;

    /** Alternatives of a pattern, a group each; a day of the week or the month behind them is a date of its own. */
    String words() {
        return "(?<span>" + any(WEEKS) + "(?![一二三四五六日天])|" + any(MONTHS) + "(?!\\d)|" + any(YEARS) + "(?!\\d|"
                + Numerals.CHINESE_MONTH + "))" + third("spanthird");
    }

    /** What may stand behind a month: 上旬, 底. */
    String third(String group) {
        return "(?<" + group + ">" + any(THIRDS) + ")?";
    }

    Stream<String> openings() {
        return Stream.of(WEEKS, MONTHS, YEARS)
                .flatMap(List::stream)
                .flatMap(this::surfaces)
                .map(word -> word.substring(0, 1));
    }

    static boolean is(Matcher m) {
        return m.group("span") != null;
    }

    /** The days such words mean. */
    When of(Matcher m, LocalDate published, List<Evidence> words) {
        String span = m.group("span");
        int week = which(WEEKS, span);
        int month = which(MONTHS, span);
        if (week >= 0) {
            LocalDate monday = published.with(ChronoField.DAY_OF_WEEK, 1).plusWeeks(week - 1L);
            return new When(monday, monday.plusDays(LAST_DAY_OF_WEEK - 1L), Precision.INTERVAL, Basis.INFERRED, words);
        }
        if (month >= 0) {
            LocalDate first = published.withDayOfMonth(1).plusMonths(month - 1L);
            return narrowed(
                    When.month(first.getYear(), first.getMonthValue(), Basis.INFERRED, words), m.group("spanthird"));
        }
        return When.year(published.getYear() + which(YEARS, span) - YEAR_THIS, Basis.INFERRED, words);
    }

    /** The third of a month; all of it where none is told. */
    When narrowed(When month, @Nullable String third) {
        LocalDate first = month.earliest();
        LocalDate last = month.latest();
        if (third == null || first == null || last == null) {
            return month;
        }
        int which = which(THIRDS, third);
        LocalDate from = first.plusDays((long) which * DAYS_OF_THIRD);
        LocalDate to = which == THIRDS.size() - 1 ? last : from.plusDays(DAYS_OF_THIRD - 1L);
        return new When(from, to, Precision.INTERVAL, month.basis(), month.evidence());
    }

    /** -1 if the word is of none of these kinds. */
    private int which(List<String> kinds, String word) {
        for (int i = 0; i < kinds.size(); i++) {
            if (surfaces(kinds.get(i)).anyMatch(word::equals)) {
                return i;
            }
        }
        return -1;
    }

    private Stream<String> surfaces(String kind) {
        return kind.isEmpty() ? Stream.empty() : lexicon.words(kind).all().stream();
    }

    private String any(List<String> kinds) {
        return kinds.stream()
                .flatMap(this::surfaces)
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
