package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import org.readout.model.Span;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;
import org.readout.store.Hit;

/**
 * Words in their context.
 *
 * @param query empty before anything was asked
 * @param hits up to three a document, by day
 * @param most how many places are looked for
 */
public record SearchPage(Frame frame, String query, List<Hit> hits, int most) {
    private static final int USUAL = 100;
    private static final int MOST = 5000;
    private static final int CONTEXT = 70;

    static SearchPage of(Opening opening, Library library, Asked asked) {
        String query = asked.text("q").orElse("");
        int most = asked.number("most", 1, MOST).orElse(USUAL);
        return new SearchPage(
                opening.frame(query.isEmpty() ? "Search" : "Search: " + query, library, asked),
                query,
                query.isEmpty() ? List.of() : library.holdings().search(query, most),
                most);
    }

    public boolean more() {
        return hits.size() == most;
    }

    public String before(Hit hit) {
        String text = hit.match().text().content();
        int end = hit.match().span().start();
        return Text.line(" " + text.substring(boundary(text, Math.max(0, end - CONTEXT)), end));
    }

    public String after(Hit hit) {
        String text = hit.match().text().content();
        Span span = hit.match().span();
        return Text.line(text.substring(span.end(), boundary(text, Math.min(text.length(), span.end() + CONTEXT))));
    }

    /** Never within a surrogate pair. */
    private static int boundary(String text, int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return inside ? index - 1 : index;
    }

    public String export(String as) {
        return Links.api("/search", Map.of("q", query, "most", most, "as", as));
    }
}
