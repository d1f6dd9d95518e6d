package org.readout.annotate.zh;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Mention;
import org.readout.model.Precision;
import org.readout.model.Span;
import org.readout.model.StoredText;
import org.readout.model.When;

/**
 * Finds dates and resolves them against the day of publication.
 *
 * <p>A missing year or month is filled so that the date lies nearest before the day of publication, because an official text
 * tells of what has been; a date told of as planned is moved forward by the coder, who sees the cue. What the text does not
 * give makes the basis {@link Basis#INFERRED}.
 */
final class DateExpressions {
    private static final String DAY = Numerals.DIGIT_DAY + "|" + Numerals.CHINESE_DAY;
    /** 二十日内, 三十日后, 十日来 count days; 第十日, 初十 and 二百二十日 are no days of the month. */
    private static final String LONE_CHINESE = "(?<![月年第初百千〇零一二三四五六七八九十廿])(?:(?:" + Numerals.LATE_DAY
            + ")(?=日(?![内间后来之起的以]))|(?:十|[一二三四五六七八九])(?=日(?:[上下]午|[晚晨电讯])))";

    /** What a date can begin with; looked at first, because most characters of a text can not. */
    private static final String FIRST = "[0-9一二三四五六七八九十廿今去前昨当]";

    private static final Pattern DATE = Pattern.compile("(?=" + FIRST + ")(?:(?:(?<year>" + Numerals.YEAR
            + ")年 ?)?(?<!农历)(?:(?<month>"
            + Numerals.MONTH + ") ?月 ?)(?<day>" + DAY + ") ?[日号]"
            + "(?:至(?:(?<tomonth>" + Numerals.MONTH + ")月 ?)?(?<today>" + DAY + ")[日号])?"
            + "|(?<!月|\\d)(?<lone>" + Numerals.DIGIT_DAY + ")[日号](?:至(?<loneto>" + Numerals.DIGIT_DAY + ")[日号])?"
            + "|(?<lonechinese>" + LONE_CHINESE + ")日"
            + "|(?<ymyear>" + Numerals.YEAR + ")年(?<ymonth>" + Numerals.MONTH + ")月(?!\\d)"
            + "|(?:(?<rel>今年|去年|前年))?(?<lonemonth>1[0-2]|(?<!\\d)[1-9]|(?<=今年|去年|前年)(?:" + Numerals.CHINESE_MONTH
            + "))月(?!\\d|份?以来|至)"
            + "|(?<now>今天|今日|今晨|今晚)|(?<before>昨天|昨日|昨晚)|(?<same>当天|当日|当晚))");

    private final StoredText text;
    private final String reading;
    private final LocalDate published;
    private @Nullable When last;

    private DateExpressions(StoredText text, String reading, LocalDate published) {
        this.text = text;
        this.reading = reading;
        this.published = published;
    }

    /**
     * In text order; empty if the day of publication is not known.
     *
     * @param reading the folded text
     */
    static List<Mention.OfDate> in(StoredText text, String reading, @Nullable LocalDate published) {
        return published == null ? List.of() : new DateExpressions(text, reading, published).all();
    }

    private List<Mention.OfDate> all() {
        List<Mention.OfDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(reading);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            resolve(matcher, List.of(Evidence.said(text, span.start(), span.end())))
                    .ifPresent(when -> {
                        dates.add(new Mention.OfDate(span, when));
                        last = when;
                    });
        }
        return dates;
    }

    private Optional<When> resolve(Matcher m, List<Evidence> words) {
        try {
            if (m.group("now") != null) {
                return Optional.of(When.day(published, Basis.INFERRED, words));
            }
            if (m.group("before") != null) {
                return Optional.of(When.day(published.minusDays(1), Basis.INFERRED, words));
            }
            if (m.group("same") != null) {
                return sameDay(words);
            }
            if (m.group("lonemonth") != null) {
                return Optional.of(month(m.group("rel"), number(m, "lonemonth"), words));
            }
            if (m.group("ymonth") != null) {
                return Optional.of(When.month(number(m, "ymyear"), number(m, "ymonth"), Basis.EXPLICIT, words));
            }
            LocalDate first = first(m);
            return Optional.of(range(first, last(m, first), m.group("year") != null, words));
        } catch (DateTimeException e) {
            // A day such as 31 June does not exist: no date is better than a wrong one.
            return Optional.empty();
        }
    }

    private LocalDate first(Matcher m) {
        if (m.group("lonechinese") != null) {
            return lone(number(m, "lonechinese"));
        }
        return m.group("lone") != null ? lone(number(m, "lone")) : dated(m);
    }

    /** 当天 is the day named last before it. */
    private Optional<When> sameDay(List<Evidence> words) {
        LocalDate day = last == null || last.precision() != Precision.DAY ? null : last.earliest();
        return day == null ? Optional.empty() : Optional.of(When.day(day, Basis.DERIVED, words));
    }

    /** A month without a year is the last such month, unless this, last or the year before is named. */
    private When month(@Nullable String relative, int month, List<Evidence> words) {
        int year = published.getYear();
        if (relative == null) {
            return When.month(month > published.getMonthValue() ? year - 1 : year, month, Basis.INFERRED, words);
        }
        int back = relative.equals("去年") ? 1 : relative.equals("前年") ? 2 : 0;
        return When.month(year - back, month, Basis.INFERRED, words);
    }

    private LocalDate dated(Matcher m) {
        int month = number(m, "month");
        int day = number(m, "day");
        if (m.group("year") != null) {
            return LocalDate.of(number(m, "year"), month, day);
        }
        LocalDate sameYear = LocalDate.of(published.getYear(), month, day);
        return sameYear.isAfter(published.plusMonths(6)) ? sameYear.minusYears(1) : sameYear;
    }

    /** A day of the month alone: the nearest such day not after publication. */
    private LocalDate lone(int day) {
        LocalDate sameMonth = published.withDayOfMonth(1);
        for (int back = 0; back <= 12; back++) {
            LocalDate month = sameMonth.minusMonths(back);
            if (day <= month.lengthOfMonth()
                    && !month.withDayOfMonth(day).isAfter(back == 0 ? published : published.minusDays(1))) {
                return month.withDayOfMonth(day);
            }
        }
        throw new DateTimeException("no month has a day " + day);
    }

    private static LocalDate last(Matcher m, LocalDate first) {
        if (m.group("loneto") != null) {
            return ordered(first, first.withDayOfMonth(number(m, "loneto")));
        }
        if (m.group("today") == null) {
            return first;
        }
        int month = m.group("tomonth") == null ? first.getMonthValue() : number(m, "tomonth");
        return ordered(first, LocalDate.of(first.getYear(), month, number(m, "today")));
    }

    private static LocalDate ordered(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? first : last;
    }

    private static When range(LocalDate first, LocalDate last, boolean yearGiven, List<Evidence> words) {
        Basis basis = yearGiven ? Basis.EXPLICIT : Basis.INFERRED;
        return first.equals(last)
                ? When.day(first, basis, words)
                : new When(first, last, Precision.INTERVAL, basis, words);
    }

    private static int number(Matcher m, String group) {
        return Numerals.value(m.group(group));
    }
}
