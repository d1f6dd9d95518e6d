package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.readout.model.Language;

/** Texts of some days on the way out of the database, without their codings. */
final class TextListing {
    private static final String ROWS =
            """
            SELECT d.sha256, d.title, d.title_units, d.dated, d.language, content.text, content.text_units
            FROM document AS d JOIN content ON content.document = d.id
            WHERE d.same_as IS NULL AND d.language <> 'zxx' AND d.dated >= :from AND d.dated <= :to
            ORDER BY d.dated, d.sha256
            """;

    private TextListing() {}

    /** By day, then by document; those of unknown day are left out. */
    static void each(Handle handle, LocalDate from, LocalDate to, Consumer<Kept> consumer) {
        handle.createQuery(ROWS)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map((row, context) -> kept(row))
                .forEach(consumer);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                Documents.text(row),
                Units.text(row.getString("title"), row.getBytes("title_units")),
                LocalDate.parse(row.getString("dated")),
                new Language(row.getString("language")));
    }
}
