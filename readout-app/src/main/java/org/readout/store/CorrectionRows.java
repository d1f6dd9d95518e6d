package org.readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Correction;
import org.readout.model.DocId;
import org.readout.model.Span;

/** Corrections on the way in and out of the database. */
final class CorrectionRows {
    private static final String ALL =
            """
            SELECT c.*, d.sha256 FROM correction AS c
            JOIN document AS d ON d.id = c.document
            ORDER BY c.id
            """;
    private static final String ADD =
            """
            INSERT INTO correction (document, kind, span_start, span_end, detail, field, was, value, made_by, made_at, why)
            VALUES (:document, :kind, :start, :end, :detail, :field, :was, :value, :by, :at, :why)
            """;
    private static final String UNDO =
            """
            UPDATE correction SET undone_by = :by, undone_at = :at, undone_why = :why
            WHERE id = :id AND undone_at IS NULL
            """;

    private CorrectionRows() {}

    /** All, in the order they were made. */
    static List<Correction> all(Handle handle) {
        return handle.createQuery(ALL).map((row, context) -> correction(row)).list();
    }

    /** The number it is kept under. */
    static long add(Handle handle, long document, Correction correction) {
        return handle.createUpdate(ADD)
                .bind("document", document)
                .bind("kind", correction.item().kind())
                .bind("start", correction.item().span().start())
                .bind("end", correction.item().span().end())
                .bind("detail", correction.item().detail())
                .bind("field", correction.field())
                .bind("was", correction.was())
                .bind("value", correction.value())
                .bind("by", correction.made().by())
                .bind("at", correction.made().at().toString())
                .bind("why", correction.made().why())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    /** False if there is none of this number that holds. */
    static boolean undo(Handle handle, long number, Correction.Act act) {
        return handle.createUpdate(UNDO)
                        .bind("id", number)
                        .bind("by", act.by())
                        .bind("at", act.at().toString())
                        .bind("why", act.why())
                        .execute()
                == 1;
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong("id"),
                new DocId(row.getString("sha256")),
                new Correction.Item(
                        row.getString("kind"),
                        new Span(row.getInt("span_start"), row.getInt("span_end")),
                        row.getString("detail")),
                row.getString("field"),
                row.getString("was"),
                row.getString("value"),
                new Correction.Act(
                        row.getString("made_by"), Instant.parse(row.getString("made_at")), row.getString("why")),
                undone(row));
    }

    private static Correction.@Nullable Act undone(ResultSet row) throws SQLException {
        String at = row.getString("undone_at");
        return at == null
                ? null
                : new Correction.Act(row.getString("undone_by"), Instant.parse(at), row.getString("undone_why"));
    }
}
