package org.readout.annotate.zh;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * Words that give a day by another: 今天 and 昨天 by the day of publication, 当天, 次日 and 前一天 by the day the text named last, 星期三 by
 * its week.
 */
final class RelativeDay {
    /** The week of the day of publication is meant where neither 上 nor 下 stands before; 周一至周五 and 两周日程 name no day. */
    private static final String WEEKDAY = "(?<![一二三四五六七八九十两几数半每隔整\\d])(?<week>[上下本这]?个?(?:星期|礼拜)|[上下本这]?周)"
            + "(?<weekday>[一二三四五六日天])(?![至到—－-])"
            + "(?:(?<=期.|拜.|[上下本这]周.)|(?=[，。、（(在与和同上下中晚早凌对将表说宣抵会出举通发启访离飞致就]))";

    /** Alternatives of a pattern, with a group each. */
    static final String WORDS = "(?<now>今天|今日|今晨|今晚)|(?<before>昨天|昨日|昨晚)|(?<same>当天|当日|当晚|同日(?!本))|(?<next>次日|翌日)"
            + "|(?<previous>(?:前|此前)一[天日晚])|" + WEEKDAY;

    private static final List<String> GROUPS = List.of("now", "before", "same", "next", "previous", "weekday");

    private RelativeDay() {}

    /** Whether a match is of such words. */
    static boolean is(Matcher m) {
        return GROUPS.stream().anyMatch(group -> m.group(group) != null);
    }

    /**
     * The day one of {@link #WORDS} means.
     *
     * @param last the day or days the text named last; absent if it named none
     * @return empty if the day cannot be told
     */
    static Optional<When> of(Matcher m, Broadcast broadcast, @Nullable When last, List<Evidence> words) {
        if (m.group("now") != null) {
            return Optional.of(When.day(broadcast.published(), Basis.INFERRED, words));
        }
        if (m.group("before") != null) {
            return Optional.of(When.day(broadcast.published().minusDays(1), Basis.INFERRED, words));
        }
        if (m.group("previous") != null) {
            return Optional.of(fromLast(last, -1, words)
                    .orElseGet(() -> When.day(broadcast.published().minusDays(1), Basis.DERIVED, words)));
        }
        if (m.group("same") != null || m.group("next") != null) {
            return fromLast(last, m.group("same") != null ? 0 : 1, words);
        }
        return Optional.of(
                When.day(broadcast.weekday(m.group("week"), m.group("weekday").charAt(0)), Basis.INFERRED, words));
    }

    private static Optional<When> fromLast(@Nullable When last, int later, List<Evidence> words) {
        LocalDate day = last == null || last.precision() != Precision.DAY ? null : last.earliest();
        return day == null ? Optional.empty() : Optional.of(When.day(day.plusDays(later), Basis.DERIVED, words));
    }
}
