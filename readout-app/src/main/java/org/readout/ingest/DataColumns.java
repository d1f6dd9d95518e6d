package org.readout.ingest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds which column of a table of events or of a series is what: by what the user says, else by {@code import-fields.tsv}. */
final class DataColumns {
    private static final Map<String, List<String>> USUAL =
            Tables.rows("import-fields.tsv", Set.of("role", "name")).stream()
                    .collect(Collectors.groupingBy(
                            row -> row.text("role"), Collectors.mapping(row -> row.text("name"), Collectors.toList())));

    private DataColumns() {}

    /**
     * Column by role.
     *
     * @param given column by role, as the user named them
     * @throws Unusable if a column the user named is not there; or there is none for the date, for the state, or for what
     *     happened or was measured
     */
    static Map<String, String> of(Map<String, String> given, List<String> columns) throws Unusable {
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new Unusable("two columns have the same name", "rename one of them");
        }
        Map<String, String> byRole = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : given.entrySet()) {
            byRole.put(one.getKey(), named(one.getKey(), one.getValue(), columns));
        }
        for (String role : IntakeOptions.DATA_ROLES) {
            String column = usual(role, columns, byRole);
            if (column != null) {
                byRole.putIfAbsent(role, column);
            }
        }
        require("date", byRole, columns);
        require("a", byRole, columns);
        if (!byRole.containsKey("code") && !byRole.containsKey("class") && !byRole.containsKey("value")) {
            throw missing("code, class or value", "value", columns);
        }
        return byRole;
    }

    private static String named(String role, String column, List<String> columns) throws Unusable {
        return columns.stream()
                .filter(name -> name.strip().equalsIgnoreCase(column.strip()))
                .findFirst()
                .orElseThrow(() -> missing(role, role, columns));
    }

    private static @Nullable String usual(String role, List<String> columns, Map<String, String> taken) {
        return USUAL.getOrDefault(role, List.of()).stream()
                .flatMap(
                        name -> columns.stream().filter(column -> folded(column).equals(name)))
                .filter(column -> !taken.containsValue(column))
                .findFirst()
                .orElse(null);
    }

    private static String folded(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static void require(String role, Map<String, String> byRole, List<String> columns) throws Unusable {
        if (!byRole.containsKey(role)) {
            throw missing(role, role, columns);
        }
    }

    private static Unusable missing(String what, String role, List<String> columns) {
        String found = String.join(", ", columns).replaceAll("\\s+", " ");
        int most = 200;
        return new Unusable(
                "no column for " + what + "; found "
                        + (found.isBlank() ? "none" : found.length() <= most ? found : found.substring(0, most) + "…"),
                "name it with --map " + role + "=COLUMN");
    }
}
