package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Lays cells out in columns by the width they take on a terminal, where a Chinese character takes two places. */
final class Grid {
    private static final String GAP = "  ";
    private final List<List<String>> rows = new ArrayList<>();
    private final String alignment;

    /** @param alignment one letter a column: {@code l} left, {@code r} right */
    Grid(String alignment) {
        this.alignment = alignment;
    }

    Grid row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    List<String> lines() {
        int[] widths = new int[alignment.length()];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(alignment.charAt(i) == 'r' ? padding + row.get(i) : row.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }

    static int width(String text) {
        return Ansi.OFF.new Text(text).getCJKAdjustedLength();
    }

    /** The text cut to a width, with an ellipsis where something was left out. */
    static String cut(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        int end = 0;
        int taken = 1;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            taken += width(text.substring(end, next));
            if (taken > most) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /** The longest beginning of a text that is no wider, at least one character. */
    static String head(String text, int most) {
        int end = Character.charCount(text.codePointAt(0));
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            if (width(text.substring(0, next)) > most) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }
}
