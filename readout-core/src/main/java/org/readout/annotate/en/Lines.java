package org.readout.annotate.en;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * Lines of a text, and the paragraphs they make up. A paragraph is a line, or several that a line break at a fixed width
 * has torn apart.
 */
final class Lines {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;

    private Lines() {}

    /** Lines with something on them, without surrounding white space, from an offset on. */
    static List<Span> of(String plain, String text, int from) {
        List<Span> lines = new ArrayList<>();
        int start = from;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            Span trimmed = trimmed(plain, start, end);
            if (trimmed != null) {
                lines.add(trimmed);
            }
            start = end + 1;
        }
        return lines;
    }

    /** Lines joined where one goes on in the next. */
    static List<Span> paragraphs(String plain, String text, int from) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> lines = of(plain, text, from);
        int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && goesOn(plain, text, paragraphs.get(last), line, widest)) {
                paragraphs.set(last, paragraphs.get(last).to(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean goesOn(String plain, String text, Span before, Span next, int widest) {
        String gap = text.substring(before.end(), next.start());
        boolean adjacent = gap.chars().filter(c -> c == '\n').count() == 1;
        char last = plain.charAt(before.end() - 1);
        return adjacent && ".!?:;\"”".indexOf(last) < 0 && torn(plain, text, before, next, widest);
    }

    /** @param widest of the lines of the text */
    private static boolean torn(String plain, String text, Span before, Span next, int widest) {
        int lineStart = text.lastIndexOf('\n', before.end() - 1) + 1;
        int width = before.end() - lineStart;
        return Character.isLowerCase(plain.charAt(next.start()))
                || (lineStart > before.start() && width >= NARROWEST && width <= WIDEST)
                || full(plain, width, next, widest);
    }

    /** In a text cut at a fixed width a line ends where the next word would not have had room. */
    private static boolean full(String plain, int width, Span next, int widest) {
        int gap = plain.indexOf(' ', next.start());
        int word = (gap < 0 || gap > next.end() ? next.end() : gap) - next.start();
        return widest <= WIDEST && width >= NARROWEST && width + 1 + word > widest;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** A stretch without white space at its ends; null if there is nothing else in it. */
    static @Nullable Span trimmed(String plain, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && plain.charAt(from) == ' ') {
            from++;
        }
        while (to > from && plain.charAt(to - 1) == ' ') {
            to--;
        }
        return from < to ? new Span(from, to) : null;
    }
}
