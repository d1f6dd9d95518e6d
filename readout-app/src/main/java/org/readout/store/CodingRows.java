package org.readout.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Codings and their items on the way into the database. Used within one transaction. */
final class CodingRows {
    private static final String CODING =
            """
            INSERT INTO coding (document, coder, lexicon, json_deflated, json)
            VALUES (:document, :coder, :lexicon, :deflated, :json)
            ON CONFLICT (document) DO UPDATE SET
              coder = excluded.coder, lexicon = excluded.lexicon,
              json_deflated = excluded.json_deflated, json = excluded.json
            """;
    private static final String ITEM =
            """
            INSERT INTO item (id, document, kind, ordinal, earliest, latest, status)
            VALUES (:id, :document, :kind, :ordinal, :earliest, :latest, :status)
            """;
    private static final String TOLD =
            """
            INSERT INTO told (document, meeting, side, words, formulas)
            VALUES (:document, :meeting, :side, :words, :formulas)
            """;

    private static final String OUTLINE =
            """
            INSERT INTO outline (document, meetings, bytes) VALUES (:document, :meetings, :bytes)
            ON CONFLICT (document) DO UPDATE SET meetings = excluded.meetings, bytes = excluded.bytes
            """;

    private final PreparedBatch codings;
    private final PreparedBatch items;
    private final PreparedBatch countries;
    private final PreparedBatch attested;
    private final PreparedBatch told;
    private final PreparedBatch outlines;
    private long lastItem;

    CodingRows(Handle handle) {
        codings = handle.prepareBatch(CODING);
        items = handle.prepareBatch(ITEM);
        countries = handle.prepareBatch("INSERT INTO item_country (country, item) VALUES (:country, :item)");
        attested = handle.prepareBatch(
                "INSERT INTO attested (document, person, country) VALUES (:document, :person, :country)");
        told = handle.prepareBatch(TOLD);
        outlines = handle.prepareBatch(OUTLINE);
        lastItem = handle.select("SELECT coalesce(max(id), 0) FROM item")
                .mapTo(long.class)
                .one();
    }

    void add(long document, PreparedCoding prepared) {
        codings.bind("document", document)
                .bind("coder", prepared.coding().coder())
                .bind("lexicon", prepared.coding().lexicon())
                .bind("deflated", prepared.json().deflated())
                .bind("json", prepared.json().bytes())
                .add();
        outlines.bind("document", document)
                .bind("meetings", prepared.coding().meetings().size())
                .bind("bytes", prepared.outline())
                .add();
        prepared.items().forEach(item -> add(document, item));
        prepared.attested().forEach(row -> attested.bind("document", document)
                .bind("person", row.person())
                .bind("country", row.country())
                .add());
        prepared.told().forEach(row -> told.bind("document", document)
                .bind("meeting", row.meeting())
                .bind("side", row.side().code())
                .bind("words", row.words())
                .bind("formulas", row.packed())
                .add());
    }

    private void add(long document, ItemRow item) {
        lastItem++;
        items.bind("id", lastItem)
                .bind("document", document)
                .bind("kind", item.kind())
                .bind("ordinal", item.ordinal())
                .bind("earliest", item.earliest())
                .bind("latest", item.latest())
                .bind("status", item.statusName())
                .add();
        for (String country : item.countries()) {
            countries.bind("country", country).bind("item", lastItem).add();
        }
    }

    void write() {
        codings.execute();
        items.execute();
        countries.execute();
        attested.execute();
        told.execute();
        outlines.execute();
    }
}
