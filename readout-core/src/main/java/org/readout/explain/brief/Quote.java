package org.readout.explain.brief;

import java.util.regex.Pattern;

/** Quotes short enough for a sentence. */
final class Quote {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final int MOST = 56;

    private Quote() {}

    /** On one line; cut at the last space before the fifty-sixth character, or there if there is none, and then marked. */
    static String of(String words) {
        String line = SPACE.matcher(words).replaceAll(" ").strip();
        if (line.length() <= MOST) {
            return line;
        }
        int space = line.lastIndexOf(' ', MOST);
        return line.substring(0, space > MOST / 2 ? space : MOST).strip() + " …";
    }
}
