package org.readout.annotate.en;

import java.util.Locale;
import java.util.Set;
import org.readout.model.Span;

/** Whether a stretch can hold a date at all: most sentences hold none, and patterns are slow. */
final class DateHint {
    private static final int LETTERS = 3;
    /** How every month, weekday and near day begins, and the units of "last week". */
    private static final Set<String> BEGINNINGS = Set.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed",
            "thu", "fri", "sat", "sun", "tod", "yes", "tom", "yea", "wee", "chr", "new");

    private DateHint() {}

    static boolean in(String plain, Span stretch) {
        boolean letter = false;
        for (int at = stretch.start(); at < stretch.end(); at++) {
            char unit = plain.charAt(at);
            if (Character.isDigit(unit) || !letter && Character.isLetter(unit) && begins(plain, at)) {
                return true;
            }
            letter = Character.isLetter(unit);
        }
        return false;
    }

    private static boolean begins(String plain, int at) {
        int end = at + LETTERS;
        return end <= plain.length()
                && BEGINNINGS.contains(plain.substring(at, end).toLowerCase(Locale.ROOT));
    }
}
