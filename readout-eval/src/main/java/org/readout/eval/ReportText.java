package org.readout.eval;

import org.readout.model.Span;

/**
 * A report of one sentence, in which brackets may show what its label is about.
 *
 * @param text without brackets
 * @param told what stood within them, else all of it; offsets are those of the text
 */
public record ReportText(String text, Span told) {
    private static final String OPEN = "⟦";
    private static final String CLOSE = "⟧";

    /** @throws IllegalArgumentException if a bracket has no other */
    public static ReportText of(String words) {
        int open = words.indexOf(OPEN);
        int close = words.indexOf(CLOSE);
        if (open < 0 && close < 0) {
            return new ReportText(words, new Span(0, words.length()));
        }
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("brackets without each other in: " + words);
        }
        return new ReportText(words.replace(OPEN, "").replace(CLOSE, ""), new Span(open, close - 1));
    }
}
