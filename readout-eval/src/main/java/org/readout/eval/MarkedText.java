package org.readout.eval;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Span;

/**
 * A document whose labels stand in its text: head lines ({@code published: 2023-05-16}, {@code kind: wire}), an empty line, then
 * the text, in which what is told is bracketed, {@code ⟦A ACCUSE USA>IRN|Washington accused Tehran of it⟧}. Brackets may nest.
 *
 * @param published day of publication
 * @param head the lines of the head by the word before the colon
 * @param text the text without the brackets, which is what the reader gets
 * @param labels what is told, in the order of the text; offsets are those of {@code text}
 */
public record MarkedText(LocalDate published, Map<String, String> head, String text, List<Label> labels) {
    private static final char OPEN = '⟦';
    private static final char WORDS = '|';
    private static final char CLOSE = '⟧';
    private static final Pattern HEAD = Pattern.compile("(?m)^(\\w+):\\s*(\\S.*?)\\s*$");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\n");

    /**
     * What is told by some words.
     *
     * @param words the label's words, as {@code A ACCUSE USA>IRN negated}
     */
    public record Label(List<String> words, Span span) {
        public Label {
            words = List.copyOf(words);
        }

        /** The word at a place; another one where the label ends before it. */
        public String word(int index, String otherwise) {
            return index < words.size() ? words.get(index) : otherwise;
        }

        public String word(int index) {
            return words.get(index);
        }
    }

    public MarkedText {
        head = Map.copyOf(head);
        labels = List.copyOf(labels);
    }

    /** @throws IllegalArgumentException naming the document, if head lines or brackets are not as they should be */
    public static MarkedText read(String name, String content) {
        Matcher empty = EMPTY_LINE.matcher(content);
        if (!empty.find()) {
            throw new IllegalArgumentException(name + ": no empty line between the head and the text");
        }
        Map<String, String> head = HEAD.matcher(content.substring(0, empty.start()))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), (MatchResult found) -> found.group(2)));
        if (!head.containsKey("published")) {
            throw new IllegalArgumentException(
                    name + ": the head states no day of publication (published: 2023-05-16)");
        }
        return marked(name, head, content.substring(empty.end()));
    }

    private static MarkedText marked(String name, Map<String, String> head, String body) {
        StringBuilder text = new StringBuilder();
        Deque<Opened> open = new ArrayDeque<>();
        List<Label> labels = new ArrayList<>();
        for (int at = 0; at < body.length(); at++) {
            char here = body.charAt(at);
            if (here == OPEN) {
                int words = body.indexOf(WORDS, at);
                if (words < 0) {
                    throw new IllegalArgumentException(name + ": a label without | after " + tail(text));
                }
                open.push(new Opened(body.substring(at + 1, words), text.length()));
                at = words;
            } else if (here != CLOSE) {
                text.append(here);
            } else if (open.isEmpty()) {
                throw new IllegalArgumentException(name + ": ⟧ without ⟦ after " + tail(text));
            } else {
                labels.add(open.pop().closed(text.length()));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(name + ": ⟦" + open.peek().words() + " is not closed");
        }
        labels.sort(Comparator.comparing((Label label) -> label.span().start()));
        return new MarkedText(LocalDate.parse(head.get("published")), head, text.toString(), labels);
    }

    /** The part a document belongs to by the number its name ends in: odd numbers tune, even numbers test. */
    public static boolean tunes(String name) {
        return (name.charAt(name.length() - 1) - '0') % 2 == 1;
    }

    private static String tail(StringBuilder text) {
        return '"' + text.substring(Math.max(0, text.length() - 30)) + '"';
    }

    private record Opened(String words, int start) {
        Label closed(int end) {
            return new Label(List.of(words.strip().split("\\s+")), new Span(start, end));
        }
    }
}
