package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.model.Span;

/**
 * The sentences of an item as the annotators were shown them: they end behind 。！？； with the quotation marks and brackets
 * that close there, and at line ends, without the space around them. The program's own sentences play no part.
 */
final class Sentences {
    private static final String ENDS = "。！？；";
    private static final String CLOSING = "”’」』\"')）》";

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    static Sentences of(String text) {
        Sentences sentences = new Sentences(text);
        int start = 0;
        while (start < text.length()) {
            int end = sentences.end(start);
            sentences.add(start, end);
            start = end;
        }
        return sentences;
    }

    private int end(int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n' && ENDS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        boolean line = i < text.length() && text.charAt(i) == '\n';
        i = Math.min(i + 1, text.length());
        while (!line && i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** Number of the sentence with these bounds; −1 if there is none. */
    int number(Span span) {
        return spans.indexOf(span);
    }

    /**
     * The sentences a passage holds at least half of, space not counted; if it is shorter than that, the one it has most of.
     * Empty only if it holds nothing of a sentence.
     */
    SortedSet<Integer> in(Span passage) {
        SortedSet<Integer> numbers = new TreeSet<>();
        int most = -1;
        for (int i = 0; i < spans.size(); i++) {
            if (2 * held(i, passage) >= length(spans.get(i))) {
                numbers.add(i);
            }
            most = held(i, passage) > (most < 0 ? 0 : held(most, passage)) ? i : most;
        }
        if (numbers.isEmpty() && most >= 0) {
            numbers.add(most);
        }
        return numbers;
    }

    private int held(int number, Span passage) {
        Span sentence = spans.get(number);
        return sentence.overlaps(passage)
                ? length(new Span(Math.max(sentence.start(), passage.start()), Math.min(sentence.end(), passage.end())))
                : 0;
    }

    private int length(Span span) {
        return (int) text.substring(span.start(), span.end())
                .chars()
                .filter(unit -> !blank(unit))
                .count();
    }

    /** Transcripts indent by no-break and by ideographic spaces. */
    private static boolean blank(int unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
