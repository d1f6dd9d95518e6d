package org.readout.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import org.jdbi.v3.core.Handle;
import org.readout.model.Coding;
import org.readout.model.StoredText;

/**
 * Holds every document against the hashes of its bytes and text, every quote against its text, every item against its coding.
 * Each thing that does not hold is told in one line and the rest is still checked.
 */
final class Verification {
    private static final String ROWS =
            """
            SELECT d.id, d.sha256, content.raw, content.raw_deflated, content.text, content.text_units,
              content.text_sha256, coding.json, coding.json_deflated, outline.bytes AS outline
            FROM document AS d
            LEFT JOIN content ON content.document = d.id
            LEFT JOIN coding ON coding.document = d.id
            LEFT JOIN outline ON outline.document = d.id
            WHERE d.id > :after
            ORDER BY d.id LIMIT :limit
            """;
    private static final String ITEMS =
            """
            SELECT document, kind, ordinal, earliest, latest, status,
              coalesce((SELECT group_concat(country, ',' ORDER BY country) FROM item_country WHERE item = item.id), '')
                AS countries
            FROM item
            WHERE document IN (SELECT id FROM document WHERE id > :after ORDER BY id LIMIT :limit)
            """;
    private static final String ATTESTED =
            """
            SELECT document, person, country FROM attested
            WHERE document IN (SELECT id FROM document WHERE id > :after ORDER BY id LIMIT :limit)
            """;
    private static final String TOLD =
            """
            SELECT document, meeting, side, words, formulas FROM told
            WHERE document IN (SELECT id FROM document WHERE id > :after ORDER BY id LIMIT :limit)
            """;

    private final Handle handle;
    private final Telling telling;
    private final Consumer<String> failure;
    private int documents;
    private int quotes;
    private int items;
    private int failures;

    Verification(Handle handle, Telling telling, Consumer<String> failure) {
        this.handle = handle;
        this.telling = telling;
        this.failure = failure;
    }

    Audit run(Progress progress) {
        int total =
                handle.select("SELECT count(*) FROM document").mapTo(int.class).one();
        for (long last = 0, next = chunk(last); next > last; next = chunk(last)) {
            last = next;
            progress.at(documents, total);
        }
        Structure.faults(handle).forEach(this::fail);
        return new Audit(documents, quotes, items, failures);
    }

    /** Checks the documents after a row; the last row checked, or the same if there was none. */
    private long chunk(long after) {
        Map<Long, List<String>> indexed = indexed(after);
        return handle.createQuery(ROWS)
                .bind("after", after)
                .bind("limit", Documents.CHUNK)
                .map((row, context) -> document(row, indexed.getOrDefault(row.getLong("id"), List.of())))
                .reduce(after, Math::max);
    }

    private long document(ResultSet row, List<String> indexed) throws SQLException {
        documents++;
        if (row.getBytes("raw") == null || row.getBytes("json") == null) {
            fail(row, "its bytes, text or coding are missing");
            return row.getLong("id");
        }
        bytes(row);
        StoredText text = Documents.text(row);
        if (!Arrays.equals(Units.sha256(text.content()), row.getBytes("text_sha256"))) {
            fail(row, "its text is not the one that was stored");
        }
        coding(row, text, indexed);
        return row.getLong("id");
    }

    private void bytes(ResultSet row) throws SQLException {
        try {
            byte[] raw = new Packed(row.getBytes("raw"), row.getBoolean("raw_deflated")).plain();
            if (!HexFormat.of().formatHex(Units.sha256(raw)).equals(row.getString("sha256"))) {
                fail(row, "its bytes are not the ones that were stored");
            }
        } catch (DataFormatException e) {
            fail(row, "its bytes cannot be unpacked");
        }
    }

    private void coding(ResultSet row, StoredText text, List<String> indexed) throws SQLException {
        try {
            byte[] json = Documents.json(row);
            CodingJson.Quotes compared = CodingJson.quotes(json, text);
            quotes += compared.count();
            compared.wrong().forEach(this::fail);
            if (compared.wrong().isEmpty()) {
                Coding coding = CodingJson.read(json, text);
                items(row, lines(coding), indexed);
                outline(row, coding);
            }
        } catch (IOException | DataFormatException | IllegalArgumentException e) {
            fail(row, "its coding cannot be read; write it again with 'readout rebuild'");
        }
    }

    /** What the indexes should hold of a coding, as sorted lines. */
    private List<String> lines(Coding coding) {
        return Stream.of(
                        ItemRow.of(coding).stream().map(ItemRow::line),
                        AttestedRow.of(coding).stream().map(AttestedRow::line),
                        telling.of(coding).stream().map(Told::line))
                .flatMap(lines -> lines)
                .sorted()
                .toList();
    }

    private void items(ResultSet row, List<String> coded, List<String> indexed) throws SQLException {
        items += indexed.size();
        if (!coded.equals(indexed)) {
            fail(row, "its items are not those of its coding; write them again with 'readout rebuild'");
        }
    }

    private void outline(ResultSet row, Coding coding) throws SQLException {
        if (!Arrays.equals(OutlineBytes.write(Outline.of(coding)), row.getBytes("outline"))) {
            fail(row, "its outline is not that of its coding; write it again with 'readout rebuild'");
        }
    }

    /** What the indexes hold of the next documents, by row, as sorted lines. */
    private Map<Long, List<String>> indexed(long after) {
        Map<Long, List<String>> lines = new HashMap<>();
        indexed(after, ITEMS, Verification::line, lines);
        indexed(after, ATTESTED, Verification::attestedLine, lines);
        indexed(after, TOLD, row -> ToldListing.told(row).line(), lines);
        lines.values().forEach(Collections::sort);
        return lines;
    }

    /** Makes a line of a row of an index. */
    private interface Line {
        String of(ResultSet row) throws SQLException;
    }

    private void indexed(long after, String query, Line line, Map<Long, List<String>> lines) {
        handle.createQuery(query)
                .bind("after", after)
                .bind("limit", Documents.CHUNK)
                .map((row, context) -> Map.entry(row.getLong("document"), line.of(row)))
                .forEach(item -> lines.computeIfAbsent(item.getKey(), id -> new ArrayList<>())
                        .add(item.getValue()));
    }

    private static String attestedLine(ResultSet row) throws SQLException {
        return new AttestedRow(row.getString("person"), row.getString("country")).line();
    }

    private static String line(ResultSet row) throws SQLException {
        return ItemRow.line(
                row.getString("kind"),
                row.getInt("ordinal"),
                row.getString("earliest"),
                row.getString("latest"),
                row.getString("status"),
                row.getString("countries"));
    }

    private void fail(ResultSet row, String what) throws SQLException {
        fail("document " + row.getString("sha256").substring(0, 12) + ": " + what);
    }

    private void fail(String line) {
        failures++;
        failure.accept(line);
    }
}
