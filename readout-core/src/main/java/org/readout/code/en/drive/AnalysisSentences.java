package org.readout.code.en.drive;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.model.Span;

/** The sentences of an analysis, its headings among them. */
final class AnalysisSentences {
    private AnalysisSentences() {}

    /** @param from offset of the body */
    static List<Span> of(String text, int from) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = from == 0 || text.isEmpty() ? 0 : breaks.following(from - 1);
        for (int end = start == BreakIterator.DONE || start == text.length() ? start : breaks.following(start);
                end != BreakIterator.DONE && end > start;
                end = breaks.next()) {
            lines(text, start, end, sentences);
            start = end;
        }
        return sentences;
    }

    /** A line end ends a sentence too: headings have no full stop. */
    private static void lines(String text, int start, int end, List<Span> sentences) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n') {
                if (i > from && !text.substring(from, i).isBlank()) {
                    sentences.add(new Span(from, i));
                }
                from = i + 1;
            }
        }
    }
}
