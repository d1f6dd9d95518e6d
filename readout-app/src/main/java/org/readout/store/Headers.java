package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.readout.model.DocId;

/** What stands beside the texts of documents that tell of meetings. No text and no coding is read. */
final class Headers {
    private static final String ROWS =
            """
            SELECT d.sha256, d.outlet, d.published, d.wording_known, d.text_length, min(source.name) AS source,
              max(source.name IN (SELECT value FROM json_each(:sources))) AS among
            FROM document AS d
            JOIN place ON place.document = d.id
            JOIN source ON source.id = place.source
            WHERE d.same_as IS NULL AND d.id IN (SELECT document FROM item WHERE kind = 'meeting')
            GROUP BY d.id
            """;

    private Headers() {}

    static void ofMeetings(Handle handle, Collection<String> sources, Consumer<Header> consumer) {
        handle.createQuery(ROWS)
                .bind("sources", JsonArray.of(sources))
                .map((row, context) -> header(row))
                .forEach(consumer);
    }

    private static Header header(ResultSet row) throws SQLException {
        return new Header(
                new DocId(row.getString("sha256")),
                row.getString("outlet"),
                row.getString("source"),
                Documents.day(row.getString("published")),
                row.getBoolean("wording_known"),
                row.getInt("text_length"),
                row.getBoolean("among"));
    }
}
