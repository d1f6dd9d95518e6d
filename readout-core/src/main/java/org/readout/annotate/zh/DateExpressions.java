package org.readout.annotate.zh;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final String LISTS = "和、或";

    private final DatePattern dates;
    private final WeekOrMonth spans;
    private final StoredText text;
    private final String reading;
    private final Broadcast broadcast;
    /** The day on which the text was written: 今天 is that day, and not the one on which a paper prints it. */
    private final Broadcast written;

    private final YearTold years;
    /** The day or days named last. */
    private @Nullable When last;
    /** What was named last, be it a month. */
    private @Nullable When told;

    private DateExpressions(DatePattern dates, StoredText text, String reading, LocalDate published) {
        this.dates = dates;
        this.spans = dates.spans();
        this.text = text;
        this.reading = reading;
        this.broadcast = new Broadcast(published);
        this.written = new Broadcast(Dateline.day(reading, published));
        this.years = new YearTold(reading);
    }

    /**
     * In text order; empty if the day of publication is not known.
     *
     * @param reading the folded text
     */
    static List<Mention.OfDate> in(DatePattern dates, StoredText text, String reading, @Nullable LocalDate published) {
        return published == null ? List.of() : new DateExpressions(dates, text, reading, published).all();
    }

    private List<Mention.OfDate> all() {
        List<Mention.OfDate> all = new ArrayList<>();
        Matcher matcher = dates.matcher(reading);
        int end = 0;
        while (dates.find(matcher, reading, end)) {
            end = end(matcher);
            Span span = new Span(matcher.start(), end);
            resolve(matcher, end, List.of(Evidence.said(text, span.start(), end)))
                    .ifPresent(when -> {
                        all.add(new Mention.OfDate(span, when));
                        last = coarse(matcher, when) ? last : when;
                        told = when;
                    });
        }
        return all;
    }

    /** A week or a month is no day that 当天 goes back to. */
    private static boolean coarse(Matcher m, When when) {
        return when.precision() == Precision.MONTH
                || WeekOrMonth.is(m)
                || m.group("lonemonth") != null
                || m.group("ymonth") != null;
    }

    /** Where the date ends: 5日、8日 are two, and of a first day that does not exist nothing is kept. */
    private int end(Matcher m) {
        String to = m.group("today") != null ? "today" : "loneto";
        if (m.group(to) == null) {
            return m.end();
        }
        String from = to.equals("today") ? "day" : "lone";
        char link = reading.charAt(linked(m, to) - 1);
        boolean listed = LISTS.indexOf(link) >= 0;
        return listed && (m.group("tomonth") != null || number(m, to) != number(m, from) + 1)
                ? m.end(from) + 1
                : m.end();
    }

    private static int linked(Matcher m, String to) {
        return m.group("tomonth") != null && to.equals("today") ? m.start("tomonth") : m.start(to);
    }

    private Optional<When> resolve(Matcher m, int end, List<Evidence> words) {
        try {
            if (RelativeDay.is(m)) {
                return RelativeDay.of(m, written, last, told, words);
            }
            if (WeekOrMonth.is(m)) {
                return Optional.of(spans.of(m, broadcast.published(), words));
            }
            if (m.group("lonemonth") != null) {
                When month = broadcast.month(m.group("rel"), number(m, "lonemonth"), words);
                return Optional.of(
                        spans.narrowed(years.of(m, month, m.group("rel"), false, published()), m.group("third")));
            }
            if (m.group("ymonth") != null) {
                When month = When.month(number(m, "ymyear"), number(m, "ymonth"), Basis.EXPLICIT, words);
                return Optional.of(spans.narrowed(years.of(m, month, null, true, published()), m.group("ythird")));
            }
            LocalDate first = first(m);
            LocalDate to = end < m.end() ? first : last(m, first);
            When days = range(first, to, m.group("year") != null, words);
            return Optional.of(
                    m.group("month") == null
                            ? days
                            : years.of(m, days, m.group("relyear"), m.group("year") != null, published()));
        } catch (DateTimeException e) {
            // A day such as 31 June does not exist: no date is better than a wrong one.
            return Optional.empty();
        }
    }

    private LocalDate published() {
        return broadcast.published();
    }

    private LocalDate first(Matcher m) {
        if (m.group("lonechinese") != null) {
            return broadcast.day(number(m, "lonechinese"));
        }
        if (m.group("lone") != null) {
            return m.group("relmonth") == null
                    ? broadcast.day(number(m, "lone"))
                    : broadcast.day(m.group("relmonth"), number(m, "lone"));
        }
        int month = number(m, "month");
        int day = number(m, "day");
        return m.group("year") != null
                ? LocalDate.of(number(m, "year"), month, day)
                : broadcast.day(m.group("relyear"), month, day);
    }

    private static LocalDate last(Matcher m, LocalDate first) {
        if (m.group("loneto") != null) {
            return Broadcast.from(first, number(m, "loneto"));
        }
        if (m.group("today") == null) {
            return first;
        }
        return m.group("tomonth") == null
                ? Broadcast.from(first, number(m, "today"))
                : Broadcast.from(first, number(m, "tomonth"), number(m, "today"));
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
