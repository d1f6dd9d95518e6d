package org.readout.annotate.zh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * Words that give a day by another: 今天 and 昨天 by the day of publication, 当天, 次日 and 前一天 by the day the text named last, 星期三 by
 * its week.
 */
final class RelativeDay {
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final List<String> GROUPS = List.of(
            "now", "before", "twobefore", "after", "same", "next", "previous", "ago", "weekday", "later", "samemonth");
    private static final String NUMBERS = "一二三四五六七八九十";
    private static final String TWO = "两";
    private static final String NUMBER = "[" + NUMBERS + TWO + "]|(?<!\\d)\\d{1,2}";
    private static final List<String> KINDS = List.of(
            "day_now",
            "day_before",
            "bare_day",
            "day_two_before",
            "day_after",
            "day_same",
            "day_next",
            "day_previous",
            "week",
            "week_short",
            "week_which",
            "month_same");

    private static final int DAYS_OF_WEEK = 7;

    private final ChineseLexicon lexicon;

    RelativeDay(ChineseLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Alternatives of a pattern, with a group each. */
    String words() {
        return "(?!" + any("no_today") + ")(?<now>" + any("day_now") + ")|(?<before>" + any("day_before")
                + "|" + any("bare_day") + "(?=" + any("bare_day_tail") + "))|(?<![年月日周])(?<twobefore>"
                + any("day_two_before") + ")|(?<!"
                + any("hoped") + ")(?<after>"
                + any("day_after") + ")(?!" + any("coming_out") + ")|(?!" + any("no_day") + ")(?<same>"
                + any("day_same") + ")|(?<!第[" + NUMBERS + "\\d]{1,3})(?<next>" + any("day_next") + ")|(?<previous>"
                + any("day_previous") + ")|"
                + "(?<ago>" + NUMBER + ")天前|(?<later>" + NUMBER + ")(?<unit>天|周|个?星期|个月)之?后|(?<samemonth>"
                + any("month_same") + ")(?!\\d)|" + weekday();
    }

    /** The week of the day of publication is meant where neither 上 nor 下 stands before; 周一至周五 and 两周日程 name no day. */
    private String weekday() {
        String which = any("week_which");
        String weekday = "(?<weekday>[" + WEEKDAYS + "])";
        return "(?<!\\d|" + any("week_count") + ")(?<week>" + which + "?个?" + any("week") + "|" + which + "?"
                + any("week_short") + ")" + weekday + "(?!" + any("week_run") + ")(?:(?<=" + any("week") + ".)|(?<="
                + which
                + any("week_short") + ".)|(?=" + any("week_tail") + "))";
    }

    private String any(String kind) {
        return lexicon.words(kind).alternatives();
    }

    /** What such words can begin with. */
    Stream<String> openings() {
        return Stream.concat(
                Stream.of(NUMBERS, TWO).flatMap(all -> all.chars().mapToObj(Character::toString)),
                KINDS.stream()
                        .flatMap(kind -> lexicon.words(kind).all().stream())
                        .map(word -> word.substring(0, 1)));
    }

    /** Whether a match is of such words. */
    static boolean is(Matcher m) {
        return GROUPS.stream().anyMatch(group -> m.group(group) != null);
    }

    /**
     * The day one of {@link #words()} means.
     *
     * @param last the day or days the text named last; absent if it named none
     * @param told what the text named last, be it a month; absent if it named nothing
     * @return empty if the day cannot be told
     */
    static Optional<When> of(
            Matcher m, Broadcast broadcast, @Nullable When last, @Nullable When told, List<Evidence> words) {
        if (m.group("samemonth") != null) {
            return month(told, 0, words);
        }
        if (m.group("later") != null) {
            int number = days(m.group("later"));
            return switch (m.group("unit")) {
                case "天" -> fromLast(last, number, words);
                case "个月" -> month(told, number, words);
                default -> fromLast(last, number * DAYS_OF_WEEK, words);
            };
        }
        if (m.group("now") != null) {
            return Optional.of(When.day(broadcast.published(), Basis.INFERRED, words));
        }
        if (m.group("before") != null) {
            return Optional.of(When.day(broadcast.published().minusDays(1), Basis.INFERRED, words));
        }
        if (m.group("twobefore") != null) {
            return Optional.of(When.day(broadcast.published().minusDays(2), Basis.INFERRED, words));
        }
        if (m.group("after") != null) {
            return Optional.of(When.day(broadcast.published().plusDays(1), Basis.INFERRED, words));
        }
        int back = m.group("previous") != null ? 1 : m.group("ago") != null ? days(m.group("ago")) : 0;
        if (back > 0) {
            return Optional.of(fromLast(last, -back, words)
                    .orElseGet(() -> When.day(broadcast.published().minusDays(back), Basis.DERIVED, words)));
        }
        if (m.group("same") != null || m.group("next") != null) {
            return fromLast(last, m.group("same") != null ? 0 : 1, words);
        }
        return Optional.of(
                When.day(broadcast.weekday(m.group("week"), m.group("weekday").charAt(0)), Basis.INFERRED, words));
    }

    private static Optional<When> month(@Nullable When told, int later, List<Evidence> words) {
        LocalDate from = told == null || told.precision() == Precision.YEAR ? null : told.earliest();
        LocalDate month = from == null ? null : from.plusMonths(later);
        return month == null
                ? Optional.empty()
                : Optional.of(When.month(month.getYear(), month.getMonthValue(), Basis.DERIVED, words));
    }

    private static int days(String number) {
        return number.equals(TWO)
                ? 2
                : Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : NUMBERS.indexOf(number) + 1;
    }

    private static Optional<When> fromLast(@Nullable When last, int later, List<Evidence> words) {
        LocalDate day = last == null || last.precision() != Precision.DAY ? null : last.earliest();
        return day == null ? Optional.empty() : Optional.of(When.day(day.plusDays(later), Basis.DERIVED, words));
    }
}
