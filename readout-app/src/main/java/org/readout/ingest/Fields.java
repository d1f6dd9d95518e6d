package org.readout.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Row;

/**
 * Finds the fields of a record by name: the name the user gave for a role, else those of {@code fields.tsv}. Immutable.
 */
final class Fields {
    private static final Map<String, List<String>> USUAL = Tables.rows("fields.tsv", Set.of("role", "name")).stream()
            .collect(Collectors.groupingBy(
                    row -> row.text("role"), Collectors.mapping(Fields::name, Collectors.toUnmodifiableList())));

    private final Map<String, List<String>> names;

    /** @param given name by role, as the user gave them; they go before the usual ones */
    Fields(Map<String, String> given) {
        Map<String, List<String>> all = new HashMap<>(USUAL);
        given.forEach((role, name) -> all.put(role, List.of(name)));
        this.names = Map.copyOf(all);
    }

    /**
     * The column of each role that has one.
     *
     * @param columns names found in the file
     * @throws Unusable if there is none for the date or the text
     */
    Map<String, String> columns(Collection<String> columns) throws Unusable {
        Map<String, String> byRole = new HashMap<>();
        names.forEach((role, wanted) -> {
            String column = column(wanted, columns);
            if (column != null) {
                byRole.put(role, column);
            }
        });
        require("date", byRole, columns);
        require("text", byRole, columns);
        return byRole;
    }

    private void require(String role, Map<String, String> byRole, Collection<String> columns) throws Unusable {
        if (!byRole.containsKey(role)) {
            throw new Unusable(
                    "no field " + String.join(" or ", names.getOrDefault(role, List.of())) + " for the " + role
                            + "; found " + brief(columns),
                    "name it with --map " + role + "=NAME");
        }
    }

    private static @Nullable String column(List<String> wanted, Collection<String> columns) {
        return wanted.stream()
                .flatMap(name -> columns.stream().filter(name::equalsIgnoreCase))
                .findFirst()
                .orElse(null);
    }

    private static String brief(Collection<String> columns) {
        String all = String.join(", ", columns).replaceAll("\\s+", " ");
        int most = 200;
        return all.isBlank() ? "none" : all.length() <= most ? all : all.substring(0, most) + "…";
    }

    private static String name(Row row) {
        return row.text("name");
    }
}
