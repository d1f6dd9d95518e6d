package org.readout.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** A text as the words and marks a net reads. */
public final class Words {
    /** Of a number. */
    public static final String NUMBER = "<number>";
    /** Of a name: what a net learns must not depend on who is named. */
    public static final String NAME = "<name>";

    private Words() {}

    /**
     * In lower case and in their order. Words with a capital are names, the first of a text too, which may be one: who is named there must
     * count for nothing.
     */
    public static List<String> of(CharSequence text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char here = text.charAt(at);
            int end = at + 1;
            if (Character.isLetter(here)) {
                end = end(text, at, Character::isLetter, "-");
                words.add(word(text.subSequence(at, end).toString()));
            } else if (Character.isDigit(here)) {
                end = end(text, at, Character::isDigit, ".,");
                words.add(NUMBER);
            } else if (!Character.isWhitespace(here)) {
                words.add(String.valueOf(here));
            }
            at = end;
        }
        return words;
    }

    private static String word(String word) {
        return Character.isUpperCase(word.charAt(0)) ? NAME : word.toLowerCase(Locale.ROOT);
    }

    /** The end of what begins there: of characters of a kind, and of marks between two of them. */
    private static int end(CharSequence text, int from, IntPredicate kind, String between) {
        int at = from;
        while (at < text.length() && (kind.test(text.charAt(at)) || joins(text, at, kind, between))) {
            at++;
        }
        return at;
    }

    private static boolean joins(CharSequence text, int at, IntPredicate kind, String between) {
        return between.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && kind.test(text.charAt(at + 1));
    }
}
