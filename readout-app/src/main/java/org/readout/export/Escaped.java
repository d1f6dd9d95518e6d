package org.readout.export;

import java.util.regex.Pattern;

/** Text made inert for a notation. */
final class Escaped {
    private static final Pattern MARKDOWN = Pattern.compile("([\\\\`*_{}\\[\\]<>#|])");

    private Escaped() {}

    /** Letters that Markdown would read as marks are escaped, so that a quote cannot format or link anything. */
    static String markdown(String text) {
        return MARKDOWN.matcher(text).replaceAll("\\\\$1");
    }
}
