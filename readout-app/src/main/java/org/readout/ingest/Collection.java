package org.readout.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Row;

/**
 * A collection of dated events with a layout of its own: {@code collections.tsv}.
 *
 * @param name the source of its records
 * @param outlet who keeps it
 * @param selectedBy by what its events were chosen
 * @param knownBy columns it is recognised by; none if it is recognised otherwise
 * @param fields column by role
 * @param unsaid value by role, where no record says it
 */
record Collection(
        String name,
        String outlet,
        String selectedBy,
        Set<String> knownBy,
        Map<String, String> fields,
        Map<String, String> unsaid) {
    private static final String FILE = "collections.tsv";
    private static final List<Collection> ALL = read();

    /** The collection with these columns; empty if they are of none that is known. */
    static Optional<Collection> of(List<String> columns) {
        return ALL.stream()
                .filter(one -> !one.knownBy.isEmpty() && columns.containsAll(one.knownBy))
                .findFirst();
    }

    /** @throws IllegalArgumentException if there is none */
    static Collection named(String name) {
        return ALL.stream()
                .filter(one -> one.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not in " + FILE));
    }

    static List<Collection> all() {
        return ALL;
    }

    private static List<Collection> read() {
        Map<String, List<Row>> byName = new LinkedHashMap<>();
        Tables.rows(FILE, Set.of("collection", "role", "field"))
                .forEach(row -> byName.computeIfAbsent(row.text("collection"), name -> new ArrayList<>())
                        .add(row));
        return byName.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .toList();
    }

    private static Collection of(String name, List<Row> rows) {
        Set<String> knownBy = new HashSet<>();
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> unsaid = new LinkedHashMap<>();
        for (Row row : rows) {
            String role = row.text("role");
            String field = row.text("field");
            if (role.equals("known_by")) {
                knownBy.add(field);
            } else if (field.startsWith("=")) {
                unsaid.put(role, field.substring(1));
            } else {
                fields.put(role, field);
            }
        }
        String outlet = String.valueOf(unsaid.remove("outlet"));
        String selectedBy = String.valueOf(unsaid.remove("selected_by"));
        return new Collection(name, outlet, selectedBy, Set.copyOf(knownBy), fields, unsaid);
    }
}
