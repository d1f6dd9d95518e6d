package org.readout.ingest;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a part of a page as a reader sees it: a line feed where a block or {@code br} breaks the line, one space
 * for any run of ASCII white space. Characters that show, such as no-break and ideographic spaces, stay.
 */
final class BlockText implements NodeVisitor {
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r]+");
    private static final Pattern EDGES = Pattern.compile("^ | $");

    private final StringBuilder text = new StringBuilder();

    private BlockText() {}

    static String of(Element block) {
        BlockText visitor = new BlockText();
        block.traverse(visitor);
        return visitor.text
                .toString()
                .lines()
                .map(line -> EDGES.matcher(SPACE.matcher(line).replaceAll(" ")).replaceAll(""))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode found) {
            text.append(SPACE.matcher(found.getWholeText()).replaceAll(" "));
        } else {
            breakAt(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        breakAt(node);
    }

    private void breakAt(Node node) {
        if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
            text.append('\n');
        }
    }
}
