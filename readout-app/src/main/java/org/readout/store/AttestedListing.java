package org.readout.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import org.jdbi.v3.core.Handle;
import org.readout.model.StoredText;

/** Attestations on the way out of the database: of the codings that hold any asked for, that part alone is read. */
final class AttestedListing {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String ROWS =
            """
            SELECT d.sha256, d.dated, content.text, content.text_units, coding.json_deflated, coding.json
            FROM document AS d
            JOIN content ON content.document = d.id
            JOIN coding ON coding.document = d.id
            WHERE d.same_as IS NULL AND d.dated IS NOT NULL AND (:by IS NULL OR d.dated <= :by)
              AND d.id IN (
                SELECT document FROM attested WHERE :everything
                UNION SELECT document FROM attested WHERE person IN (SELECT value FROM json_each(:people))
                UNION SELECT document FROM attested WHERE country IN (SELECT value FROM json_each(:countries)))
            ORDER BY d.dated, d.sha256
            """;

    private AttestedListing() {}

    /** By day, then by document, then in text order. */
    static void each(Handle handle, AttestedFilter filter, Consumer<Attested> consumer) {
        handle.createQuery(ROWS)
                .bind("by", DocumentRows.text(filter.publishedBy()))
                .bind("everything", filter.everything())
                .bind("people", array(filter.people()))
                .bind("countries", array(filter.countries()))
                .map((row, context) -> attested(row))
                .forEach(document -> document.stream()
                        .filter(attested -> filter.passes(attested.attestation()))
                        .forEach(consumer));
    }

    private static List<Attested> attested(ResultSet row) throws SQLException {
        StoredText text = Documents.text(row);
        try {
            LocalDate day = LocalDate.parse(row.getString("dated"));
            return CodingJson.attested(Documents.json(row), text).stream()
                    .map(one -> new Attested(day, one))
                    .toList();
        } catch (IOException | DataFormatException | IllegalArgumentException e) {
            throw Documents.damaged(text, e);
        }
    }

    private static String array(Collection<String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
