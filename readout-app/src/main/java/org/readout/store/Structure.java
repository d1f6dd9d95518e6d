package org.readout.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Checks the database as a whole: its pages, its references, its index of texts, its duplicates. */
final class Structure {
    private static final String REFERENCES =
            """
            SELECT 'table ' || "table" || ', row ' || coalesce(rowid, '?') || ': refers to a missing row of ' || parent
            FROM pragma_foreign_key_check
            """;
    /** With rank 1 the index is also compared with the texts it was made from. */
    private static final String INDEX = "INSERT INTO content_fts (content_fts, rank) VALUES ('integrity-check', 1)";

    private static final String DUPLICATES =
            """
            SELECT 'document ' || substr(d.sha256, 1, 12) || ': is not kept, or kept, as its duplicates demand'
            FROM document AS d
            WHERE d.same_as IS NOT nullif(CASE WHEN d.title <> '' AND d.published IS NOT NULL THEN (
                SELECT kept.id FROM document AS kept
                WHERE kept.outlet = d.outlet AND kept.published = d.published AND kept.title = d.title
                  AND kept.title <> '' AND kept.published IS NOT NULL
                ORDER BY kept.text_length DESC, kept.sha256 LIMIT 1) END, d.id)
            """;

    private Structure() {}

    /** What is wrong, a line each; the writing connection is needed, for SQLite checks the index by a write. */
    static List<String> faults(Handle handle) {
        List<String> faults = new ArrayList<>();
        lines(handle, "PRAGMA integrity_check").stream()
                .filter(line -> !line.equals("ok"))
                .map(line -> "database: " + line.replace('\n', ' '))
                .forEach(faults::add);
        faults.addAll(lines(handle, REFERENCES));
        faults.addAll(lines(handle, DUPLICATES));
        if (!indexed(handle)) {
            faults.add("index of texts: does not fit the texts");
        }
        return faults;
    }

    private static boolean indexed(Handle handle) {
        try {
            handle.execute(INDEX);
            return true;
        } catch (JdbiException e) {
            return false;
        }
    }

    private static List<String> lines(Handle handle, String query) {
        return handle.select(query).mapTo(String.class).list();
    }
}
