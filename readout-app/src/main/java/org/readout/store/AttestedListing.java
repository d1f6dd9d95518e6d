package org.readout.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocId;
import org.readout.model.StoredText;

/** Attestations on the way out of the database: of the codings that hold any asked for, that part alone is read. */
final class AttestedListing {
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

    private static final String DAYS =
            """
            SELECT d.sha256, d.dated, attested.person
            FROM attested
            JOIN document AS d ON d.id = attested.document
            WHERE d.same_as IS NULL AND d.dated IS NOT NULL AND (:by IS NULL OR d.dated <= :by)
              AND attested.person IN (SELECT value FROM json_each(:people))
            ORDER BY d.dated, d.sha256
            """;

    private static final String IN =
            """
            SELECT d.sha256, d.dated, content.text, content.text_units, coding.json_deflated, coding.json
            FROM json_each(:documents) AS wanted
            JOIN document AS d ON d.sha256 = wanted.value
            JOIN content ON content.document = d.id
            JOIN coding ON coding.document = d.id
            WHERE d.dated IS NOT NULL
            ORDER BY d.dated, d.sha256
            """;

    private AttestedListing() {}

    /** Where people are called by an office, by day and document; which one is not told. */
    static void days(
            Handle handle, Set<String> people, @Nullable LocalDate publishedBy, Consumer<AttestedOn> consumer) {
        handle.createQuery(DAYS)
                .bind("by", DocumentRows.text(publishedBy))
                .bind("people", JsonArray.of(people))
                .map((row, context) -> new AttestedOn(
                        row.getString("person"),
                        LocalDate.parse(row.getString("dated")),
                        new DocId(row.getString("sha256"))))
                .forEach(consumer);
    }

    /** All that some documents attest, in the order of {@link #each}. */
    static void in(Handle handle, Collection<DocId> documents, Consumer<Attested> consumer) {
        handle.createQuery(IN)
                .bind(
                        "documents",
                        JsonArray.of(documents.stream().map(DocId::sha256).toList()))
                .map((row, context) -> attested(row))
                .forEach(document -> document.forEach(consumer));
    }

    /** By day, then by document, then in text order. */
    static void each(Handle handle, AttestedFilter filter, Consumer<Attested> consumer) {
        handle.createQuery(ROWS)
                .bind("by", DocumentRows.text(filter.publishedBy()))
                .bind("everything", filter.everything())
                .bind("people", JsonArray.of(filter.people()))
                .bind("countries", JsonArray.of(filter.countries()))
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
}
