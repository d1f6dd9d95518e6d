package org.readout.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a lexicon file.
 *
 * @param file name of the file, for messages
 * @param line line number, from 1
 * @param cells text of each cell by column name, trimmed
 */
public record Row(String file, int line, Map<String, String> cells) {
    public Row {
        cells = Map.copyOf(cells);
    }

    /** The cell of a column that must be filled. */
    public String text(String column) {
        String value = cells.getOrDefault(column, "");
        if (value.isEmpty()) {
            throw error("column '" + column + "' is empty; fill it in or remove the line");
        }
        return value;
    }

    public @Nullable String optional(String column) {
        String value = cells.getOrDefault(column, "");
        return value.isEmpty() ? null : value;
    }

    /** The values of a cell, separated by {@code |}; empty if the cell is. */
    public List<String> list(String column) {
        return Stream.of(cells.getOrDefault(column, "").split("\\|"))
                .map(String::trim)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public int number(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            throw error("column '" + column + "' is not a whole number: '" + text(column) + "'");
        }
    }

    public @Nullable Double decimal(String column) {
        String value = optional(column);
        try {
            return value == null ? null : Double.valueOf(value);
        } catch (NumberFormatException e) {
            throw error("column '" + column + "' is not a number: '" + value + "'");
        }
    }

    public LexiconException error(String problem) {
        return new LexiconException(file, line, problem);
    }
}
