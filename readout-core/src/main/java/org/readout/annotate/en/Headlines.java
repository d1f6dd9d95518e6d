package org.readout.annotate.en;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines in which most words are capitalised, so that a capital tells nothing. Reads each line once; not to be shared. */
final class Headlines {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]{3,}");
    private static final String CLOSING = ".,;:!?\"”)";
    private static final int FEWEST = 4;
    private static final double MOST = 0.6;
    private static final int LONGEST = 250;

    private final String text;
    private final Map<Integer, Boolean> byLine = new HashMap<>();

    /** @param text as stored, with its line breaks */
    Headlines(String text) {
        this.text = text;
    }

    /** True if the line an offset stands in is one. */
    boolean at(int offset) {
        int start = lineStart(offset);
        if (start < 0) {
            return false;
        }
        Boolean known = byLine.get(start);
        if (known == null) {
            int end = text.indexOf('\n', offset);
            int stop = end < 0 ? text.length() : end;
            known = apart(start, stop) && !goesOn(stop) && headline(text.substring(start, stop));
            byLine.put(start, known);
        }
        return known;
    }

    /** Where the line begins; -1 if that is too far for a headline, so that long lines cost nothing. */
    private int lineStart(int offset) {
        int at = offset;
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at--;
            if (offset - at > LONGEST) {
                return -1;
            }
        }
        return at;
    }

    /** True of the first line of a text and of one with an empty line below: a line of wrapped text may be full of names. */
    private boolean apart(int start, int end) {
        return start == 0 || end + 1 >= text.length() || text.charAt(end + 1) == '\n';
    }

    /** True if the line ends a sentence, or one goes on below it. */
    private boolean goesOn(int end) {
        int last = end - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        boolean closed = last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0;
        return closed || end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    }

    private static boolean headline(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words++;
            capitals += Character.isUpperCase(line.charAt(word.start())) ? 1 : 0;
        }
        return words >= FEWEST && capitals >= MOST * words;
    }
}
