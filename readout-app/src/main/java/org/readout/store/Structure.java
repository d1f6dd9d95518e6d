package org.readout.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Checks the database as a whole: its pages, its references, its duplicates. */
final class Structure {
    private static final String REFERENCES =
            """
            SELECT 'table ' || "table" || ', row ' || coalesce(rowid, '?') || ': refers to a missing row of ' || parent
            FROM pragma_foreign_key_check
            """;
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

    /** What is wrong, a line each. */
    static List<String> faults(Handle handle) {
        List<String> faults = new ArrayList<>();
        lines(handle, "PRAGMA integrity_check").stream()
                .filter(line -> !line.equals("ok"))
                .map(line -> "database: " + line.replace('\n', ' '))
                .forEach(faults::add);
        faults.addAll(lines(handle, REFERENCES));
        faults.addAll(lines(handle, DUPLICATES));
        return faults;
    }

    private static List<String> lines(Handle handle, String query) {
        return handle.select(query).mapTo(String.class).list();
    }
}
