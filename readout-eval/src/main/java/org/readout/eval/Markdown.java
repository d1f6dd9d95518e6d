package org.readout.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page in Markdown, put together from top to bottom. Confined to one thread. */
public final class Markdown {
    private final List<String> blocks = new ArrayList<>();

    public Markdown heading(int level, String text) {
        blocks.add("#".repeat(level) + " " + text);
        return this;
    }

    public Markdown paragraph(String text) {
        blocks.add(text.strip());
        return this;
    }

    public Markdown table(List<String> header, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(row(header));
        lines.add("|" + " --- |".repeat(header.size()));
        rows.forEach(row -> lines.add(row(row)));
        blocks.add(String.join("\n", lines));
        return this;
    }

    /** The page, blocks separated by empty lines. */
    public String page() {
        return String.join("\n\n", blocks) + "\n";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells.stream().map(Markdown::cell).toList()) + " |";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    /** A number to two decimals; a dash if there is none. */
    public static String number(@Nullable Double value) {
        return value == null ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    /** A share with its interval; a dash if there is none. */
    public static String share(@Nullable Share share) {
        return share == null
                ? "–"
                : number(share.value()) + " [" + number(share.low()) + ", " + number(share.high()) + "]";
    }
}
