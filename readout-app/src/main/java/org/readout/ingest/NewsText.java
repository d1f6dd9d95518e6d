package org.readout.ingest;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an item's HTML: a line feed where a block or {@code br} breaks the line, entities decoded, tags left out.
 * Ideographic spaces are left out as well: they set first lines in, and stand inside names of two characters, where they
 * would keep a name from being found. Other characters stay as they are; in plain text line ends stay line ends.
 */
final class NewsText implements NodeVisitor {
    private static final String IDEOGRAPHIC_SPACE = "\u3000";
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern EMPTY_LINES = Pattern.compile("\n[\\s\u00a0]*\n");

    private final StringBuilder text = new StringBuilder();

    private NewsText() {}

    /** The text; empty if nothing in it shows. */
    static String of(String html) {
        NewsText visitor = new NewsText();
        Jsoup.parseBodyFragment(html).body().traverse(visitor);
        return stripped(EMPTY_LINES.matcher(visitor.text).replaceAll("\n"));
    }

    private static String stripped(String lines) {
        int start = 0;
        int end = lines.length();
        while (start < end && isSpace(lines.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(lines.charAt(end - 1))) {
            end--;
        }
        return lines.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == NO_BREAK_SPACE;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode found) {
            add(found.getWholeText().replace("\r\n", "\n").replace(IDEOGRAPHIC_SPACE, ""));
        } else {
            breakAt(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        breakAt(node);
    }

    /** White space that begins a line is that of the page's source. */
    private void add(String words) {
        boolean atStart = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        text.append(atStart ? words.stripLeading() : words);
    }

    private void breakAt(Node node) {
        if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
            text.append('\n');
        }
    }
}
