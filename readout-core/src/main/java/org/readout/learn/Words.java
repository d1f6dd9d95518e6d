package org.readout.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as the words and marks a net reads. */
public final class Words {
    /** Of a number. */
    public static final String NUMBER = "<number>";
    /** Of a name: what a net learns must not depend on who is named. */
    public static final String NAME = "<name>";

    private Words() {}

    /**
     * In lower case and in their order. Words with a capital are names, but for the first, whose capital tells nothing.
     */
    public static List<String> of(CharSequence text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char here = text.charAt(at);
            int end = at + 1;
            if (Character.isLetter(here)) {
                end = letters(text, at);
                words.add(word(text.subSequence(at, end).toString(), words.isEmpty()));
            } else if (Character.isDigit(here)) {
                end = digits(text, at);
                words.add(NUMBER);
            } else if (!Character.isWhitespace(here)) {
                words.add(String.valueOf(here));
            }
            at = end;
        }
        return words;
    }

    private static String word(String word, boolean first) {
        return Character.isUpperCase(word.charAt(0)) && !first ? NAME : word.toLowerCase(Locale.ROOT);
    }

    /** With hyphens between letters. */
    private static int letters(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || hyphen(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean hyphen(CharSequence text, int at) {
        return text.charAt(at) == '-' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static int digits(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || point(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean point(CharSequence text, int at) {
        char here = text.charAt(at);
        return (here == '.' || here == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
}
