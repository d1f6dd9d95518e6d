package org.readout.explain.brief;

import java.util.regex.Pattern;

/** Quotes short enough for a sentence. */
final class Quote {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final int USUAL = 56;

    private Quote() {}

    /** On one line; cut at the last space before the fifty-sixth character, or there if there is none, and then marked. */
    static String of(String words) {
        return of(words, USUAL);
    }

    /** As {@link #of(String)}, cut before so many characters. */
    static String of(String words, int most) {
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        return line.substring(0, space > most / 2 ? space : most).strip() + " …";
    }
}
