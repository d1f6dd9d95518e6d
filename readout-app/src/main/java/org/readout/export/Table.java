package org.readout.export;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.library.Library;

/**
 * A table of the record: flat rows whose cells are text, numbers and truth values; dates are in ISO form, several values of a
 * cell are separated by {@code "; "}. Rows come in an order that does not depend on how the documents were added.
 *
 * @param <T> what a row is made from
 */
public final class Table<T> {
    private final String name;
    private final List<Column<T>> columns;
    private final BiConsumer<Library, Consumer<T>> rows;

    /** @param rows hands over what each row is made from */
    Table(String name, List<Column<T>> columns, BiConsumer<Library, Consumer<T>> rows) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    public String name() {
        return name;
    }

    /** Writes a line of headings and a line for each row. */
    public void csv(Library library, PrintStream out) {
        out.print(Csv.line(columns.stream().map(Column::name).toList()));
        rows.accept(library, row -> out.print(Csv.line(cells(row))));
    }

    /** Writes an object a line, keys in the order of the columns; absent values are {@code null}. */
    public void jsonLines(Library library, PrintStream out) {
        rows.accept(library, row -> out.print(Json.line(object(row)) + "\n"));
    }

    private List<@Nullable Object> cells(T row) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell().apply(row)));
        return Collections.unmodifiableList(cells);
    }

    private Map<String, @Nullable Object> object(T row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.name(), column.cell().apply(row)));
        return object;
    }
}
