package org.readout.store;

import org.jdbi.v3.core.Handle;

/** What the user says of sources. */
final class Declarations {
    private static final String SAID =
            """
            INSERT INTO source (name, outlet, selected_by) VALUES (:name, :outlet, :selectedBy)
            ON CONFLICT (name) DO UPDATE SET
              outlet = coalesce(nullif(excluded.outlet, ''), outlet),
              selected_by = coalesce(nullif(excluded.selected_by, ''), selected_by)
            """;

    private Declarations() {}

    static int add(Handle handle, String source, String outlet, String selectedBy) {
        return handle.createUpdate(SAID)
                .bind("name", source)
                .bind("outlet", outlet)
                .bind("selectedBy", selectedBy)
                .execute();
    }
}
