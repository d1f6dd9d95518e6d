package org.readout.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a web page: its longest {@code article}, else {@code main}, else the densest block.
 *
 * <p>The densest block is the container with the most text outside links directly in it; a container inside counts half,
 * so that paragraphs that are containers themselves add up to the one around them.
 */
final class MainBlock {
    private static final String NO_TEXT =
            "script, style, noscript, template, nav, footer, aside, form, iframe, svg, button, [hidden]";
    private static final String CONTAINERS = "div, section, td, body";

    private MainBlock() {}

    /** The main text, one line a paragraph. The page loses what is no text. A heading that repeats the title is left out. */
    static String text(Document page, String title) {
        page.select(NO_TEXT).remove();
        Element block = longest(page.select("article, [itemprop=articleBody]"))
                .or(() -> longest(page.select("main, [role=main]")))
                .orElseGet(() -> densest(page));
        block.select("h1").stream()
                .filter(heading -> heading.text().equals(title))
                .forEach(Element::remove);
        return BlockText.of(block);
    }

    private static Optional<Element> longest(Elements candidates) {
        return candidates.stream()
                .filter(Element::hasText)
                .reduce((a, b) -> b.text().length() > a.text().length() ? b : a);
    }

    private static Element densest(Document page) {
        Map<Element, Integer> weights = new LinkedHashMap<>();
        page.body().nodeStream(TextNode.class).forEach(text -> weigh(text, weights));
        return weights.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(page.body());
    }

    private static void weigh(TextNode node, Map<Element, Integer> weights) {
        Element parent = node.parent();
        Element container = parent == null || parent.closest("a") != null ? null : parent.closest(CONTAINERS);
        if (container == null || node.isBlank()) {
            return;
        }
        int length = node.getWholeText().strip().length();
        weights.merge(container, 2 * length, Integer::sum);
        Element outer = outer(container);
        if (outer != null) {
            weights.merge(outer, length, Integer::sum);
        }
    }

    private static @Nullable Element outer(Element container) {
        Element parent = container.parent();
        return parent == null ? null : parent.closest(CONTAINERS);
    }
}
