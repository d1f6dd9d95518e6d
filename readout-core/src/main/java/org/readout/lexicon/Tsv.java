package org.readout.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a lexicon file: UTF-8, lines that start with {@code #} are comments, empty lines are passed over, the first
 * other line names the columns, cells are separated by tabs.
 *
 * <pre>
 * # people: one person a line
 * id	zh	en
 * xi-jinping	习近平	Xi Jinping
 * </pre>
 */
final class Tsv {
    private Tsv() {}

    /** @throws LexiconException if a column is missing or a line has too many or too few cells */
    static List<Row> rows(String file, String content, Set<String> columns) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        String[] lines = content.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(lines[i].split("\t", -1));
            if (header.isEmpty()) {
                header = header(file, i + 1, cells, columns);
            } else {
                rows.add(row(file, i + 1, header, cells));
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> header(String file, int line, List<String> cells, Set<String> columns) {
        for (String column : columns) {
            if (!cells.contains(column)) {
                throw new LexiconException(file, line, "column '" + column + "' is missing from the header " + cells);
            }
        }
        return cells;
    }

    private static Row row(String file, int line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new LexiconException(
                    file,
                    line,
                    cells.size() + " cells where the header has " + header.size() + "; separate by one tab");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i).trim());
        }
        return new Row(file, line, byColumn);
    }
}
