package org.readout.annotate.zh;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.model.Sentence;
import org.readout.model.Span;

/**
 * Cuts Chinese text at 。！？； and at line ends. A full stop inside quotation marks ends a sentence only after the mark
 * that closes them. What runs on for {@value #LONGEST} units without any of these is no sentence and is cut there, so that
 * the work done for one sentence is bounded.
 */
final class Sentences {
    private static final String ENDS = "。！？；!?;";
    private static final int LONGEST = 1_000;
    private static final String BRACKETS = "】）)";
    private static final String LINE_ENDS = "\n\r";
    private static final int LONGEST_WIRE = 48;
    private static final Pattern WIRE = Pattern.compile(
            "[【（(]?[^，。：；“”\\n\\r]{2,36}日(?:专?电|讯|综合电|综合消息|消息)(?:[^，。：；“”\\n\\r]{0,4})?|[【（(][^，。：；“”\\n\\r]{2,24}讯");
    private static final String CLOSERS = "”’」』）)\"";

    private final String text;
    private final List<String> datelines;
    private final List<Sentence> sentences = new ArrayList<>();
    private int start;
    private int paragraph;

    private Sentences(String text, List<String> datelines) {
        this.text = text;
        this.datelines = datelines;
    }

    /**
     * Linear in the length of the text. Spans hold no surrounding white space.
     *
     * @param datelines words that close an agency's dateline, which is then a sentence of its own
     */
    static List<Sentence> of(String text, List<String> datelines) {
        return new Sentences(text, datelines).cut();
    }

    private List<Sentence> cut() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                close(i);
                paragraph++;
            } else if (ENDS.indexOf(c) >= 0 && !closesNext(i) || datelineEnds(i) || wireEnds(i)) {
                close(i + 1);
            } else if (CLOSERS.indexOf(c) >= 0 && i > 0 && ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                close(i + 1);
            } else if (i - start >= LONGEST && !Character.isHighSurrogate(c)) {
                close(i + 1);
            }
        }
        close(text.length());
        return sentences;
    }

    private boolean datelineEnds(int i) {
        char c = text.charAt(i);
        return (c == '：' || c == ':')
                && datelines.stream()
                        .anyMatch(d -> i + 1 - d.length() >= start && text.startsWith(d, i + 1 - d.length()));
    }

    /** 某社巴黎5月3日电 at the head of a line, with a blank or a bracket behind it. */
    private boolean wireEnds(int i) {
        char c = text.charAt(i);
        if (!blank(c) && BRACKETS.indexOf(c) < 0 || i - start > LONGEST_WIRE) {
            return false;
        }
        int from = start;
        while (from < i && blank(text.charAt(from))) {
            from++;
        }
        boolean head = from == 0 || LINE_ENDS.indexOf(text.charAt(from - 1)) >= 0;
        return head && WIRE.matcher(text).region(from, i).matches();
    }

    private boolean closesNext(int i) {
        return i + 1 < text.length() && CLOSERS.indexOf(text.charAt(i + 1)) >= 0;
    }

    private void close(int end) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(new Span(from, to), paragraph));
        }
        start = Math.max(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
