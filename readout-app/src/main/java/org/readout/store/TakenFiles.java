package org.readout.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which files of a collection were taken in, with the content they had. */
final class TakenFiles {
    private static final String ADD =
            """
            INSERT INTO taken_file (source, name, sha256)
            SELECT id, :name, :sha256 FROM source WHERE source.name = :source
            ON CONFLICT (source, name) DO UPDATE SET sha256 = excluded.sha256
            """;
    private static final String OF_SOURCE =
            """
            SELECT taken_file.name, sha256 FROM taken_file JOIN source ON source.id = taken_file.source
            WHERE source.name = :source
            """;

    private TakenFiles() {}

    /** Used in the transaction of the last documents of the files, so that no file is ever taken for whole that is not. */
    static void add(Handle handle, List<TakenFile> files) {
        PreparedBatch sources = handle.prepareBatch("INSERT INTO source (name) VALUES (:name) ON CONFLICT DO NOTHING");
        PreparedBatch rows = handle.prepareBatch(ADD);
        for (TakenFile file : files) {
            sources.bind("name", file.source()).add();
            rows.bind("source", file.source())
                    .bind("name", file.name())
                    .bind("sha256", file.sha256())
                    .add();
        }
        sources.execute();
        rows.execute();
    }

    /** Hash by name. */
    static Map<String, String> of(Handle handle, String source) {
        return handle
                .createQuery(OF_SOURCE)
                .bind("source", source)
                .map((row, context) -> Map.entry(row.getString("name"), row.getString("sha256")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
