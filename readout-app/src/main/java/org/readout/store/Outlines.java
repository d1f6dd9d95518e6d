package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.StoredText;

/**
 * Outlines on the way out of the database. A coding of an earlier program has none, or one of
 * another form: it is made of the coding, which takes longer.
 */
final class Outlines {
    private static final String ROWS =
            """
            SELECT d.id, d.sha256, d.dated, d.published, d.language, outline.bytes,
              CASE WHEN outline.meetings THEN (SELECT text FROM content WHERE document = d.id) ELSE '' END AS text,
              CASE WHEN outline.meetings THEN (SELECT text_units FROM content WHERE document = d.id) END AS text_units
            FROM document AS d
            LEFT JOIN outline ON outline.document = d.id
            WHERE d.same_as IS NULL AND d.language <> 'zxx'
            """;

    private Outlines() {}

    /** The kept texts, in no order. */
    static void each(Handle handle, Consumer<Outlined> consumer) {
        List<Long> without = new ArrayList<>();
        BytesIn.Names names = new BytesIn.Names();
        handle.createQuery(ROWS)
                .map((row, context) -> outlined(row, names, without))
                .forEach(outlined -> outlined.ifPresent(consumer));
        Documents.each(handle, without, stored -> consumer.accept(outlined(stored)));
    }

    private static Outlined outlined(Stored stored) {
        Document document = stored.document();
        return new Outlined(
                document.id(),
                DocumentRows.dated(document, stored.coding()),
                document.published(),
                document.language(),
                Outline.of(stored.coding()));
    }

    /** Empty if the row has none; it is noted then. */
    private static Optional<Outlined> outlined(ResultSet row, BytesIn.Names names, List<Long> without)
            throws SQLException {
        byte[] bytes = row.getBytes("bytes");
        if (bytes == null || !OutlineBytes.current(bytes)) {
            without.add(row.getLong("id"));
            return Optional.empty();
        }
        StoredText text = Documents.text(row);
        try {
            return Optional.of(new Outlined(
                    new DocId(row.getString("sha256")),
                    Documents.day(row.getString("dated")),
                    Documents.day(row.getString("published")),
                    new Language(row.getString("language")),
                    OutlineBytes.read(bytes, text, names)));
        } catch (IllegalArgumentException e) {
            throw Documents.damaged(text, e);
        }
    }
}
