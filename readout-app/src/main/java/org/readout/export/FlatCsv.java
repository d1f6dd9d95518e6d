package org.readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Rows of any shape as comma-separated values: what stands within a row is named by its path ({@code date_value}), several plain
 * values of a cell are separated by {@code "; "}, and a list of objects stands as JSON, so that nothing is left out.
 */
public final class FlatCsv {
    private FlatCsv() {}

    /** A line of headings and a line for each row; nothing if there is no row. */
    public static String of(List<?> rows) {
        List<Map<String, @Nullable Object>> flat =
                rows.stream().map(FlatCsv::flat).toList();
        Set<String> columns = new LinkedHashSet<>();
        flat.forEach(row -> columns.addAll(row.keySet()));
        // What is absent in one row and an object in another has columns of its own there.
        columns.removeIf(column -> columns.stream().anyMatch(other -> other.startsWith(column + "_"))
                && flat.stream().allMatch(row -> row.get(column) == null));
        StringBuilder lines = new StringBuilder(columns.isEmpty() ? "" : Csv.line(List.copyOf(columns)));
        flat.forEach(row -> lines.append(Csv.line(cells(row, columns))));
        return lines.toString();
    }

    private static List<@Nullable Object> cells(Map<String, @Nullable Object> row, Set<String> columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(row.get(column)));
        return Collections.unmodifiableList(cells);
    }

    private static Map<String, @Nullable Object> flat(Object row) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        put("", Json.tree(row), flat);
        return flat;
    }

    private static void put(String name, JsonNode node, Map<String, @Nullable Object> flat) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field ->
                            put(name.isEmpty() ? field.getKey() : name + "_" + field.getKey(), field.getValue(), flat));
        } else {
            flat.put(name, cell(node));
        }
    }

    private static @Nullable Object cell(JsonNode node) {
        if (node.isArray()) {
            boolean plain = StreamSupport.stream(node.spliterator(), false).allMatch(JsonNode::isValueNode);
            return plain
                    ? StreamSupport.stream(node.spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining("; "))
                    : node.toString();
        }
        if (node.isNull()) {
            return null;
        }
        return node.isNumber() ? node.numberValue() : node.isBoolean() ? (Object) node.booleanValue() : node.asText();
    }
}
