package org.readout.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Meeting;
import org.readout.model.StoredText;

/** What was said at meetings on the way out of the database: formulas from their index, of the codings the meetings alone. */
final class ToldListing {
    private static final String TOLD = "SELECT document, meeting, side, words, formulas FROM told";
    private static final String ROWS =
            """
            SELECT d.id, d.sha256, d.outlet, d.wording_known, content.text, content.text_units,
              coding.json_deflated, coding.json
            FROM document AS d
            JOIN content ON content.document = d.id
            JOIN coding ON coding.document = d.id
            WHERE d.same_as IS NULL AND (:by IS NULL OR d.dated <= :by)
              AND d.id IN (SELECT document FROM told WHERE :side IS NULL OR side = :side)
            ORDER BY d.id
            """;
    private static final String SAID =
            """
            SELECT told.meeting, told.side, told.words, told.formulas,
              CASE d.outlet WHEN '' THEN (
                SELECT min(source.name) FROM place JOIN source ON source.id = place.source WHERE place.document = d.id)
              ELSE d.outlet END AS outlet
            FROM told
            JOIN document AS d ON d.id = told.document
            WHERE told.words AND d.same_as IS NULL AND told.side IN (SELECT value FROM json_each(:sides))
            """;

    private static final String BY =
            """
            SELECT d.sha256, told.meeting, told.side, told.words, told.formulas
            FROM told
            JOIN document AS d ON d.id = told.document
            WHERE told.side = :side AND d.same_as IS NULL
            ORDER BY told.document, told.meeting
            """;

    private ToldListing() {}

    static Map<DocId, List<Told>> by(Handle handle, Country side) {
        Map<DocId, List<Told>> told = new HashMap<>();
        handle.createQuery(BY)
                .bind("side", side.code())
                .map((row, context) -> Map.entry(new DocId(row.getString("sha256")), told(row)))
                .forEach(entry -> told.computeIfAbsent(entry.getKey(), document -> new ArrayList<>())
                        .add(entry.getValue()));
        return told;
    }

    static void said(Handle handle, Set<Country> sides, BiConsumer<String, Told> consumer) {
        handle.createQuery(SAID)
                .bind(
                        "sides",
                        sides.stream().map(side -> '"' + side.code() + '"').collect(Collectors.joining(",", "[", "]")))
                .map((row, context) -> Map.entry(row.getString("outlet"), told(row)))
                .forEach(entry -> consumer.accept(entry.getKey(), entry.getValue()));
    }

    static void each(
            Handle handle, @Nullable Country side, @Nullable LocalDate publishedBy, Consumer<Account> consumer) {
        Map<Long, NavigableMap<Integer, List<Told>>> told = told(handle);
        handle.createQuery(ROWS)
                .bind("by", DocumentRows.text(publishedBy))
                .bind("side", side == null ? null : side.code())
                .map((row, context) -> accounts(row, told.getOrDefault(row.getLong("id"), new TreeMap<>())))
                .forEach(document -> document.forEach(consumer));
    }

    /** The whole index, by document and meeting: it is a small part of what is read with it. */
    private static Map<Long, NavigableMap<Integer, List<Told>>> told(Handle handle) {
        Map<Long, NavigableMap<Integer, List<Told>>> told = new HashMap<>();
        handle.createQuery(TOLD)
                .map((row, context) -> Map.entry(row.getLong("document"), told(row)))
                .forEach(entry -> told.computeIfAbsent(entry.getKey(), document -> new TreeMap<>())
                        .computeIfAbsent(entry.getValue().meeting(), meeting -> new ArrayList<>())
                        .add(entry.getValue()));
        return told;
    }

    static Told told(ResultSet row) throws SQLException {
        return Told.of(
                row.getInt("meeting"), row.getString("side"), row.getBoolean("words"), row.getString("formulas"));
    }

    private static List<Account> accounts(ResultSet row, NavigableMap<Integer, List<Told>> told) throws SQLException {
        StoredText text = Documents.text(row);
        DocId id = text.id();
        String outlet = row.getString("outlet");
        boolean known = row.getBoolean("wording_known");
        try {
            List<Account> accounts = new ArrayList<>();
            Packed json = new Packed(row.getBytes("json"), row.getBoolean("json_deflated"));
            for (Map.Entry<Integer, Meeting> meeting : CodingJson.meetings(json.stream(), text, told.navigableKeySet())
                    .entrySet()) {
                accounts.add(new Account(
                        id, outlet, known, meeting.getValue(), told.getOrDefault(meeting.getKey(), List.of())));
            }
            return accounts;
        } catch (IOException | IllegalArgumentException e) {
            throw Documents.damaged(text, e);
        }
    }
}
