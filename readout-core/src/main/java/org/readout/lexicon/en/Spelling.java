package org.readout.lexicon.en;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.readout.lexicon.Gazetteer;
import org.readout.model.Span;

/**
 * Copies of a text in which one spelling stands for several. A copy has the length of its original, so that every offset
 * holds in both.
 */
public final class Spelling {
    private static final char ASCII = 0x7f;

    private Spelling() {}

    /** Curly apostrophes become straight, spaces of all kinds and line breaks plain. */
    public static String plain(String text) {
        int first = 0;
        while (first < text.length() && plain(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] units = text.toCharArray();
        for (int i = first; i < units.length; i++) {
            units[i] = plain(units[i]);
        }
        return new String(units);
    }

    /** Lower case unit by unit: {@link String#toLowerCase()} may change the length. */
    public static String lower(String text) {
        int first = 0;
        while (first < text.length() && lower(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] units = text.toCharArray();
        for (int i = first; i < units.length; i++) {
            units[i] = lower(units[i]);
        }
        return new String(units);
    }

    /** Most letters are ASCII, which need no table. */
    private static char lower(char unit) {
        if (unit < ASCII) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
        }
        return Character.toLowerCase(unit);
    }

    /** True if no letter or digit continues the word to the left or right of the span. */
    public static boolean wholeWord(String text, Span span) {
        return startsWord(text, span.start()) && endsWord(text, span.end());
    }

    /** As {@link #wholeWord}, or followed by the {@code s} of a possessive that lost its apostrophe ("Chinas"). */
    public static boolean wholeName(String text, Span span) {
        return startsWord(text, span.start()) && (endsWord(text, span.end()) || lostApostrophe(text, span.end()));
    }

    /** True if an {@code s} stands at the index, ends its word, and a further word follows. */
    public static boolean lostApostrophe(String text, int index) {
        return index + 2 < text.length()
                && text.charAt(index) == 's'
                && text.charAt(index + 1) == ' '
                && Character.isLetter(text.charAt(index + 2));
    }

    /**
     * Leftmost-longest hits among those that are whole words; a hit inside a word does not hide a whole one.
     *
     * @param whole {@link #wholeWord} or {@link #wholeName}: nothing that begins within a word is asked about
     */
    public static <T> List<Gazetteer.Hit<T>> longest(
            Gazetteer<T> gazetteer, String text, BiPredicate<String, Span> whole) {
        List<Gazetteer.Hit<T>> kept = new ArrayList<>();
        int free = 0;
        for (Gazetteer.Hit<T> hit : gazetteer.atWords(text)) {
            if (hit.span().start() >= free && whole.test(text, hit.span())) {
                kept.add(hit);
                free = hit.span().end();
            }
        }
        return kept;
    }

    private static boolean startsWord(String text, int index) {
        return index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
    }

    private static boolean endsWord(String text, int index) {
        return index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
    }

    private static char plain(char unit) {
        if (unit > ' ' && unit < ASCII) {
            return unit;
        }
        if (unit == '’' || unit == '‘' || unit == 'ʼ') {
            return '\'';
        }
        return Character.isSpaceChar(unit) || Character.isWhitespace(unit) ? ' ' : unit;
    }
}
