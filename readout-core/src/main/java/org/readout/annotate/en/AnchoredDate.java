package org.readout.annotate.en;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Numbers;
import org.readout.model.Basis;
import org.readout.model.Evidence;
import org.readout.model.Precision;
import org.readout.model.When;

/** Words that tell a date by another: "later that month", "the following year", "two days after the attack", "on the 19th". Immutable. */
final class AnchoredDate {
    /** In lower case. */
    private final Pattern pattern;

    private final Numbers numbers;

    /** @param happenings nouns by which a day may be told: "two days after the vote" */
    AnchoredDate(Numbers numbers, Collection<String> happenings) {
        this.numbers = numbers;
        String number = "(an?|" + numbers.pattern() + ")";
        this.pattern = Pattern.compile("\\b(?:(?:(later|earlier) )?(that|the same) (month|year)\\b(?! \\d)"
                + "|the (following|next|previous|preceding) (month|year)\\b"
                + "|the (month|year) (before|after)\\b(?= ?[,.;]|$)"
                + "|" + number + " (month|year)s? (later|earlier|before|afterwards?)\\b"
                + "|" + number + " (day|week)s? (after|before) the (" + String.join("|", happenings) + ")\\b"
                + "|(?:on|by|of) the (\\d{1,2})(?:st|nd|rd|th)\\b(?= ?[,.;]| (?:and|when|at|in|to)\\b))");
    }

    /** Finds them in a stretch in lower case. */
    Matcher in(String lower) {
        return pattern.matcher(lower);
    }

    /** The happening whose date is meant; absent if it is the date told last. */
    static @Nullable String noun(Matcher found) {
        return found.group(14);
    }

    /**
     * What the words mean.
     *
     * @param from the first day of the date they rest on
     * @return absent if that date is too coarse for them
     */
    @Nullable
    When when(Matcher found, When anchor, LocalDate from, List<Evidence> evidence) {
        boolean exact = anchor.precision() == Precision.DAY || anchor.precision() == Precision.INTERVAL;
        boolean month = exact || anchor.precision() == Precision.MONTH;
        if (found.group(15) != null) {
            return month
                    ? When.day(from.withDayOfMonth(Integer.parseInt(found.group(15))), Basis.DERIVED, evidence)
                    : null;
        }
        if (found.group(12) != null) {
            return exact ? days(found, from, evidence) : null;
        }
        boolean ofMonth = "month".equals(unit(found));
        if (ofMonth && !month) {
            return null;
        }
        if (found.group(1) != null && exact) {
            return part(found.group(1), ofMonth, from, evidence);
        }
        int steps = steps(found);
        YearMonth there = YearMonth.from(from).plusMonths(ofMonth ? steps : 0).plusYears(ofMonth ? 0 : steps);
        return ofMonth
                ? When.month(there.getYear(), there.getMonthValue(), Basis.DERIVED, evidence)
                : When.year(there.getYear(), Basis.DERIVED, evidence);
    }

    /** "Two days after the announcement", of which the day was told. */
    private When days(Matcher found, LocalDate day, List<Evidence> evidence) {
        int many = numbers.of(found.group(11)) * (found.group(12).equals("week") ? 7 : 1);
        return When.day(day.plusDays(found.group(13).equals("after") ? many : -many), Basis.DERIVED, evidence);
    }

    /** "Later that month": from the day after the one told. */
    private static When part(String which, boolean ofMonth, LocalDate day, List<Evidence> evidence) {
        LocalDate first = ofMonth ? day.withDayOfMonth(1) : day.withDayOfYear(1);
        LocalDate last = day.with(ofMonth ? TemporalAdjusters.lastDayOfMonth() : TemporalAdjusters.lastDayOfYear());
        boolean later = which.equals("later");
        LocalDate from = later && day.isBefore(last) ? day.plusDays(1) : later ? day : first;
        LocalDate to = later ? last : day.isAfter(first) ? day.minusDays(1) : day;
        return new When(from, to, Precision.INTERVAL, Basis.DERIVED, evidence);
    }

    private static @Nullable String unit(Matcher found) {
        for (int group : new int[] {3, 5, 6, 9}) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return null;
    }

    private int steps(Matcher found) {
        if (found.group(4) != null) {
            return found.group(4).matches("following|next") ? 1 : -1;
        }
        if (found.group(7) != null) {
            return found.group(7).equals("after") ? 1 : -1;
        }
        if (found.group(8) == null) {
            return 0;
        }
        int many = numbers.of(found.group(8));
        return found.group(10).matches("later|afterwards?") ? many : -many;
    }
}
