package org.readout.cli;

import java.util.List;
import java.util.Objects;
import org.readout.model.Span;
import org.readout.store.Hit;

/** Keyword in context: the keywords stand below one another. */
final class ContextView {
    private static final int CONTEXT = 34;

    private ContextView() {}

    static List<String> lines(List<Hit> hits) {
        Grid grid = new Grid("llrll");
        for (Hit hit : hits) {
            String text = hit.match().text().content();
            Span span = hit.match().span();
            grid.row(
                    Objects.toString(hit.published(), "undated"),
                    hit.document().brief(),
                    before(text, span.start()),
                    "[" + Phrase.oneLine(hit.match().quote()) + "]",
                    after(text, span.end()));
        }
        return grid.lines();
    }

    private static String before(String text, int end) {
        String shown = Phrase.oneLine(text.substring(boundary(text, Math.max(0, end - 2 * CONTEXT)), end));
        int start = 0;
        while (Grid.width(shown.substring(start)) > CONTEXT) {
            start = shown.offsetByCodePoints(start, 1);
        }
        return shown.substring(start);
    }

    private static String after(String text, int start) {
        int end = boundary(text, Math.min(text.length(), start + 2 * CONTEXT));
        return Grid.cut(Phrase.oneLine(text.substring(start, end)), CONTEXT);
    }

    /** Never within a surrogate pair. */
    private static int boundary(String text, int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return inside ? index - 1 : index;
    }
}
