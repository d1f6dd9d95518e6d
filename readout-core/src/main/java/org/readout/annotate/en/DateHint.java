package org.readout.annotate.en;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * What dates a stretch can hold, and between which words: most sentences hold none, and patterns are slow.
 *
 * @param kinds what stands in it
 * @param within from the first to the last of these words; absent kinds make it the whole stretch
 */
record DateHint(Set<Kind> kinds, Span within) {
    /** What a date is told by. */
    enum Kind {
        MONTH,
        WEEKDAY,
        YEAR,
        /** Today, last week. */
        NEAR,
        /** Christmas, New Year. */
        FESTIVAL
    }

    private static final int LETTERS = 3;
    private static final int YEAR_DIGITS = 4;
    /** Longer than what stands before or behind the month, year or day in any date. */
    private static final int MARGIN = 40;

    private static final Map<String, Kind> BEGINNINGS = Map.ofEntries(
            Map.entry("Jan", Kind.MONTH),
            Map.entry("Feb", Kind.MONTH),
            Map.entry("Mar", Kind.MONTH),
            Map.entry("Apr", Kind.MONTH),
            Map.entry("May", Kind.MONTH),
            Map.entry("Jun", Kind.MONTH),
            Map.entry("Jul", Kind.MONTH),
            Map.entry("Aug", Kind.MONTH),
            Map.entry("Sep", Kind.MONTH),
            Map.entry("Oct", Kind.MONTH),
            Map.entry("Nov", Kind.MONTH),
            Map.entry("Dec", Kind.MONTH),
            Map.entry("Mon", Kind.WEEKDAY),
            Map.entry("Tue", Kind.WEEKDAY),
            Map.entry("Wed", Kind.WEEKDAY),
            Map.entry("Thu", Kind.WEEKDAY),
            Map.entry("Fri", Kind.WEEKDAY),
            Map.entry("Sat", Kind.WEEKDAY),
            Map.entry("Sun", Kind.WEEKDAY),
            Map.entry("tod", Kind.NEAR),
            Map.entry("yes", Kind.NEAR),
            Map.entry("tom", Kind.NEAR),
            Map.entry("yea", Kind.NEAR),
            Map.entry("mon", Kind.NEAR),
            Map.entry("wee", Kind.NEAR),
            Map.entry("Tod", Kind.NEAR),
            Map.entry("Yes", Kind.NEAR),
            Map.entry("Tom", Kind.NEAR),
            Map.entry("day", Kind.NEAR),
            Map.entry("chr", Kind.FESTIVAL),
            Map.entry("Chr", Kind.FESTIVAL),
            Map.entry("new", Kind.FESTIVAL),
            Map.entry("New", Kind.FESTIVAL));

    static DateHint in(String plain, Span stretch) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        int first = stretch.end();
        int last = stretch.start();
        boolean letter = false;
        boolean digit = false;
        for (int at = stretch.start(); at < stretch.end(); at++) {
            char unit = plain.charAt(at);
            boolean isLetter = Character.isLetter(unit);
            boolean isDigit = unit >= '0' && unit <= '9';
            Kind kind = isLetter && !letter ? beginning(plain, at) : isDigit && !digit ? year(plain, at) : null;
            if (kind != null) {
                kinds.add(kind);
                first = Math.min(first, at);
                last = at;
            }
            letter = isLetter;
            digit = isDigit;
        }
        return kinds.isEmpty()
                ? new DateHint(kinds, stretch)
                : new DateHint(
                        kinds,
                        new Span(Math.max(stretch.start(), first - MARGIN), Math.min(stretch.end(), last + MARGIN)));
    }

    private static @Nullable Kind beginning(String plain, int at) {
        int end = at + LETTERS;
        return end <= plain.length() ? BEGINNINGS.get(plain.substring(at, end)) : null;
    }

    private static @Nullable Kind year(String plain, int at) {
        int end = at + YEAR_DIGITS;
        if (end > plain.length()) {
            return null;
        }
        for (int i = at; i < end; i++) {
            if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
                return null;
            }
        }
        return Kind.YEAR;
    }
}
