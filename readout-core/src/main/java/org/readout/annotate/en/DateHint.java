package org.readout.annotate.en;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.en.Months;
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
        /** Today, last weekend. */
        NEAR,
        /** Last week. */
        PERIOD,
        /** Two weeks ago. */
        AGO,
        /** Christmas, New Year. */
        FESTIVAL
    }

    private static final int YEAR_DIGITS = 4;
    /** Longer than what stands before or behind the month, year or day in any date. */
    private static final int MARGIN = 40;

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_WORD = 9;

    /** Words of dates that are no names of months or days. */
    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("today", Kind.NEAR),
            Map.entry("yesterday", Kind.NEAR),
            Map.entry("tomorrow", Kind.NEAR),
            Map.entry("morning", Kind.NEAR),
            Map.entry("afternoon", Kind.NEAR),
            Map.entry("evening", Kind.NEAR),
            Map.entry("night", Kind.NEAR),
            Map.entry("tonight", Kind.NEAR),
            Map.entry("Today", Kind.NEAR),
            Map.entry("Yesterday", Kind.NEAR),
            Map.entry("Tomorrow", Kind.NEAR),
            Map.entry("year", Kind.PERIOD),
            Map.entry("month", Kind.PERIOD),
            Map.entry("week", Kind.PERIOD),
            Map.entry("ago", Kind.AGO),
            Map.entry("weekend", Kind.NEAR),
            Map.entry("christmas", Kind.FESTIVAL),
            Map.entry("Christmas", Kind.FESTIVAL),
            Map.entry("new", Kind.FESTIVAL),
            Map.entry("New", Kind.FESTIVAL));

    /** The words that tell of dates, as they are written, without full stops. */
    static Map<String, Kind> words(Months months) {
        Map<String, Kind> words = new HashMap<>(WORDS);
        months.months().forEach(name -> words.put(name.replace(".", ""), Kind.MONTH));
        months.weekdays().forEach(name -> words.put(name, Kind.WEEKDAY));
        return Map.copyOf(words);
    }

    /** @param words as {@link #words} gives them */
    static DateHint in(String plain, Span stretch, Map<String, Kind> words) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        int first = stretch.end();
        int last = stretch.start();
        for (int at = stretch.start(); at < stretch.end(); ) {
            int end = runEnd(plain, at, stretch.end());
            Kind kind = digit(plain.charAt(at)) ? year(at, end) : word(plain, at, end, words);
            if (kind != null) {
                kinds.add(kind);
                first = Math.min(first, at);
                last = at;
            }
            at = end;
        }
        return kinds.isEmpty()
                ? new DateHint(kinds, stretch)
                : new DateHint(
                        kinds,
                        new Span(Math.max(stretch.start(), first - MARGIN), Math.min(stretch.end(), last + MARGIN)));
    }

    /** Where the letters or digits end that begin at a place; of another sign, behind it. */
    private static int runEnd(String plain, int at, int stop) {
        boolean digits = digit(plain.charAt(at));
        int end = at + 1;
        if (digits || Character.isLetter(plain.charAt(at))) {
            while (end < stop && (digits ? digit(plain.charAt(end)) : Character.isLetter(plain.charAt(end)))) {
                end++;
            }
        }
        return end;
    }

    private static @Nullable Kind word(String plain, int at, int end, Map<String, Kind> words) {
        boolean length = end - at >= SHORTEST_WORD && end - at <= LONGEST_WORD;
        return length ? words.get(plain.substring(at, end)) : null;
    }

    private static @Nullable Kind year(int at, int end) {
        return end - at >= YEAR_DIGITS ? Kind.YEAR : null;
    }

    private static boolean digit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
