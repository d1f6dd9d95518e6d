package org.readout.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.readout.model.DocId;

/** Identifiers of documents and the rows they stand in. */
final class Ids {
    private static final String KNOWN =
            "SELECT sha256, id FROM document WHERE sha256 IN (SELECT value FROM json_each(:ids))";
    private static final String BY_PREFIX =
            """
            SELECT id, sha256, title, coalesce(dated, '') AS dated FROM document
            WHERE sha256 >= :prefix AND sha256 < :prefix || 'g'
            ORDER BY sha256 LIMIT 6
            """;

    private Ids() {}

    /** Rows of those documents that are stored. The map may be changed. */
    static Map<String, Long> of(Handle handle, Set<DocId> ids) {
        Map<String, Long> rows = new HashMap<>();
        handle.createQuery(KNOWN)
                .bind("ids", ids.stream().map(id -> '"' + id.sha256() + '"').collect(Collectors.joining(",", "[", "]")))
                .map((row, context) -> Map.entry(row.getString("sha256"), row.getLong("id")))
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue()));
        return rows;
    }

    /** Those of the documents that are stored. */
    static Set<DocId> known(Handle handle, Set<DocId> ids) {
        return of(handle, ids).keySet().stream().map(DocId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** The rows whose identifier begins so: none, one, or, if there are several, an exception that lists them. */
    static List<Long> beginning(Handle handle, String prefix) {
        List<Long> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        handle.createQuery(BY_PREFIX)
                .bind("prefix", prefix)
                .map((row, context) -> {
                    names.add((row.getString("sha256").substring(0, 12) + " " + row.getString("dated") + " "
                                    + row.getString("title"))
                            .strip());
                    return row.getLong("id");
                })
                .forEach(rows::add);
        if (rows.size() > 1) {
            throw new AmbiguousId("'" + prefix + "' fits several documents, give more digits: " + shown(names));
        }
        return rows;
    }

    private static String shown(Collection<String> names) {
        return names.stream().limit(5).collect(Collectors.joining("; ")) + (names.size() > 5 ? "; …" : "");
    }
}
