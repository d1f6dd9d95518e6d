package org.readout.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.FrontMatter;
import org.readout.model.Language;
import org.readout.model.Precision;
import org.readout.model.Provenance;
import org.readout.model.SeriesValue;
import org.readout.model.When;

/** Documents with their bytes and places on the way into the database. Used within one transaction. */
final class DocumentRows {
    private static final String DOCUMENT =
            """
            INSERT INTO document (id, sha256, title, title_units, published, dated, language, outlet, wording_known,
              bulletin_position, text_length)
            VALUES (:id, :sha256, :title, :titleUnits, :published, :dated, :language, :outlet, :wordingKnown,
              :position, :length)
            """;
    private static final String CONTENT =
            """
            INSERT INTO content (document, text_units, text_sha256, raw_deflated, raw, text)
            VALUES (:document, :textUnits, :textSha256, :deflated, :raw, :text)
            """;
    private static final String PLACE =
            """
            INSERT INTO place (document, source, position, url)
            SELECT :document, id, :position, :url FROM source WHERE name = :source
            ON CONFLICT DO NOTHING
            """;

    private final PreparedBatch sources;
    private final PreparedBatch documents;
    private final PreparedBatch contents;
    private final PreparedBatch places;

    DocumentRows(Handle handle) {
        sources = handle.prepareBatch("INSERT INTO source (name) VALUES (:name) ON CONFLICT DO NOTHING");
        documents = handle.prepareBatch(DOCUMENT);
        contents = handle.prepareBatch(CONTENT);
        places = handle.prepareBatch(PLACE);
    }

    void add(long id, Prepared prepared, Coding coding) {
        Document document = prepared.document();
        documents
                .bind("id", id)
                .bind("sha256", prepared.sha256())
                .bind("title", document.title())
                .bind("titleUnits", Units.ifNeeded(document.title()))
                .bind("published", text(document.published()))
                .bind("dated", text(dated(document, coding)))
                .bind("language", document.language().tag())
                .bind("outlet", document.outlet())
                .bind("wordingKnown", document.wordingKnown())
                .bind("position", prepared.position())
                .bind("length", document.text().content().length())
                .add();
        content(id, prepared);
    }

    private void content(long id, Prepared prepared) {
        String text = prepared.document().text().content();
        contents.bind("document", id)
                .bind("textUnits", Units.ifNeeded(text))
                .bind("textSha256", prepared.textSha256())
                .bind("deflated", prepared.raw().deflated())
                .bind("raw", prepared.raw().bytes())
                .bind("text", text)
                .add();
    }

    void place(long document, Provenance provenance) {
        sources.bind("name", provenance.source()).add();
        places.bind("document", document)
                .bind("source", provenance.source())
                .bind("position", provenance.position())
                .bind("url", provenance.url())
                .add();
    }

    /** Writes everything added; the number of places that were not known. */
    int write() {
        sources.execute();
        documents.execute();
        contents.execute();
        return Arrays.stream(places.execute()).sum();
    }

    /**
     * The day "as of" goes by: the stated day of publication, else the day the text's front matter gives. Of a record of data,
     * which is published whole and often late, the last day it tells of: by then what happened was known.
     */
    static @Nullable LocalDate dated(Document document, Coding coding) {
        if (document.language().equals(Language.DATA)) {
            return Stream.concat(
                            coding.imported().stream().map(one -> one.event().date()),
                            coding.values().stream().map(SeriesValue::period))
                    .map(When::latest)
                    .filter(day -> day != null)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
        FrontMatter front = coding.frontMatter();
        if (document.published() != null || front == null) {
            return document.published();
        }
        return front.published().precision() == Precision.DAY
                ? front.published().earliest()
                : null;
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
