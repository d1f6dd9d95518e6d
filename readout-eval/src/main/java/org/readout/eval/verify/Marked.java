package org.readout.eval.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;
import org.readout.model.Verdict;

/**
 * A text of our own with its claims marked, each {@code [[kind verdict truth|words]]}; one may stand in another.
 *
 * @param text without the marks
 * @param expected in the order in which they end
 */
record Marked(String text, List<Expected> expected) {
    private static final Pattern MARK = Pattern.compile("\\[\\[(\\w+) (\\w+) (true|false)\\||\\]\\]");

    /** A mark that is open. */
    private record Open(int start, String kind, String verdict, boolean truth) {}

    /** @throws IllegalArgumentException if a mark is not closed, or not opened */
    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Expected> expected = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            from = mark.end();
            if (mark.group(1) != null) {
                open.push(new Open(
                        text.length(),
                        mark.group(1),
                        mark.group(2),
                        mark.group(3).equals("true")));
            } else if (open.isEmpty()) {
                throw new IllegalArgumentException("a mark ends at " + mark.start() + " that does not begin");
            } else {
                expected.add(closed(open.pop(), text.length()));
            }
        }
        text.append(marked, from, marked.length());
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a mark does not end");
        }
        return new Marked(text.toString(), List.copyOf(expected));
    }

    private static Expected closed(Open open, int end) {
        return new Expected(
                open.kind(),
                new Span(open.start(), end),
                Verdict.Judgement.valueOf(open.verdict().toUpperCase(Locale.ROOT)),
                open.truth(),
                "");
    }
}
