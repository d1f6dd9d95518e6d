package org.readout.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.model.StoredText;

/** Documents on the way out of the database. */
final class Documents {
    /** Rows fetched at once: few enough to hold in memory, enough that the queries do not count. */
    static final int CHUNK = 200;

    private static final String ROWS =
            """
            SELECT d.id, d.sha256, d.title, d.title_units, d.published, d.language, d.outlet, d.wording_known,
              kept.sha256 AS same_as, content.text, content.text_units, coding.json_deflated, coding.json
            FROM json_each(:ids) AS wanted
            JOIN document AS d ON d.id = wanted.value
            JOIN content ON content.document = d.id
            JOIN coding ON coding.document = d.id
            LEFT JOIN document AS kept ON kept.id = d.same_as
            ORDER BY wanted.key
            """;
    private static final String BARE =
            """
            SELECT d.id, d.sha256, d.title, d.title_units, d.published, d.language, d.outlet, d.wording_known,
              content.text, content.text_units
            FROM document AS d
            JOIN content ON content.document = d.id
            WHERE d.id > :after
            ORDER BY d.id LIMIT :limit
            """;
    private static final String PLACES =
            """
            SELECT place.document, source.name, place.position, place.url
            FROM json_each(:ids) AS wanted
            JOIN place ON place.document = wanted.value
            JOIN source ON source.id = place.source
            ORDER BY source.name, place.position
            """;

    private Documents() {}

    /** Makes a coding, or part of one, of its bytes. */
    interface Parse {
        Coding coding(byte[] json, StoredText text) throws IOException;
    }

    /** The documents of the rows, in the order of the rows. */
    static void each(Handle handle, List<Long> rows, Consumer<Stored> consumer) {
        each(handle, rows, CodingJson::read, consumer);
    }

    /** As {@link #each(Handle, List, Consumer)}, with as much of the codings as {@code parse} makes. */
    static void each(Handle handle, List<Long> rows, Parse parse, Consumer<Stored> consumer) {
        for (int from = 0; from < rows.size(); from += CHUNK) {
            some(handle, rows.subList(from, Math.min(rows.size(), from + CHUNK)), parse)
                    .forEach(consumer);
        }
    }

    private static List<Stored> some(Handle handle, List<Long> rows, Parse parse) {
        Map<Long, List<Provenance>> places = places(handle, rows);
        return handle.createQuery(ROWS)
                .bind("ids", rows.toString())
                .map((row, context) -> stored(row, places.getOrDefault(row.getLong("id"), List.of()), parse))
                .list();
    }

    /** The next documents by row, kept or not, without their codings: those may be what is about to be replaced. */
    static List<Row> after(Handle handle, long after, int limit) {
        List<Long> rows = handle.select("SELECT id FROM document WHERE id > ? ORDER BY id LIMIT ?", after, limit)
                .mapTo(Long.class)
                .list();
        Map<Long, List<Provenance>> places = places(handle, rows);
        return handle.createQuery(BARE)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) ->
                        new Row(row.getLong("id"), document(row, places.getOrDefault(row.getLong("id"), List.of()))))
                .list();
    }

    /** A document with the row it stands in. */
    record Row(long id, Document document) {}

    private static Map<Long, List<Provenance>> places(Handle handle, List<Long> rows) {
        Map<Long, List<Provenance>> places = new HashMap<>();
        handle.createQuery(PLACES)
                .bind("ids", rows.toString())
                .map((row, context) -> Map.entry(row.getLong("document"), provenance(row)))
                .forEach(place -> places.computeIfAbsent(place.getKey(), id -> new ArrayList<>())
                        .add(place.getValue()));
        return places;
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(row.getString("name"), row.getLong("position"), row.getString("url"));
    }

    private static Stored stored(ResultSet row, List<Provenance> places, Parse parse) throws SQLException {
        Document document = document(row, places);
        String sameAs = row.getString("same_as");
        return new Stored(
                document, coding(row, document.text(), parse), places, sameAs == null ? null : new DocId(sameAs));
    }

    private static Document document(ResultSet row, List<Provenance> places) throws SQLException {
        return new Document(
                text(row),
                Units.text(row.getString("title"), row.getBytes("title_units")),
                day(row.getString("published")),
                new Language(row.getString("language")),
                row.getString("outlet"),
                row.getBoolean("wording_known"),
                places.get(0));
    }

    /** The stored text of a row with {@code sha256}, {@code text} and {@code text_units}. */
    static StoredText text(ResultSet row) throws SQLException {
        return new StoredText(
                new DocId(row.getString("sha256")), Units.text(row.getString("text"), row.getBytes("text_units")));
    }

    static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static Coding coding(ResultSet row, StoredText text, Parse parse) throws SQLException {
        try {
            return parse.coding(json(row), text);
        } catch (IOException | DataFormatException | IllegalArgumentException e) {
            throw damaged(text, e);
        }
    }

    /** A coding that cannot be read, or not against its text. */
    static StoreException damaged(StoredText text, Exception cause) {
        return new StoreException(
                "document " + text.id().brief()
                        + ": its coding does not fit its text; see what is damaged with 'readout check'",
                cause);
    }

    /** The coding of a row with {@code json} and {@code json_deflated}. */
    static byte[] json(ResultSet row) throws SQLException, DataFormatException {
        return new Packed(row.getBytes("json"), row.getBoolean("json_deflated")).plain();
    }
}
