package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.readout.model.Coding;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;
import org.readout.model.Language;
import org.readout.model.Provenance;
import org.readout.store.Stored;

/** Where a document comes from, and its text. */
final class ProvenanceCard {
    private ProvenanceCard() {}

    static List<String> lines(Stored stored) {
        Document document = stored.document();
        List<String> lines = new ArrayList<>();
        lines.add("Document " + document.id().brief());
        Grid card = new Grid("ll");
        row(card, "title", title(stored));
        row(card, "outlet", outlet(stored));
        row(card, "published", published(stored));
        row(
                card,
                "language",
                data(document)
                        ? "none: a record of data, known from elsewhere"
                        : document.language().tag());
        row(card, "wording", document.wordingKnown() ? "" : "unknown: only a title was kept");
        stored.places().forEach(place -> row(card, "found at", place(place)));
        row(card, "address", Objects.toString(document.provenance().url(), ""));
        row(card, "kept instead", Objects.toString(stored.sameAs(), ""));
        row(card, "SHA-256", document.id().sha256());
        row(card, "coded by", coder(stored.coding()));
        lines.addAll(card.lines());
        return lines;
    }

    private static boolean data(Document document) {
        return document.language().equals(Language.DATA);
    }

    static List<String> text(Stored stored) {
        List<String> lines = new ArrayList<>(List.of("", "Text"));
        stored.document().text().content().strip().lines().forEach(line -> lines.add(("  " + line).stripTrailing()));
        return lines;
    }

    private static void row(Grid card, String name, String value) {
        if (!value.isEmpty()) {
            card.row("  " + name, value);
        }
    }

    private static String title(Stored stored) {
        FrontMatter front = stored.coding().frontMatter();
        Evidence told = front == null ? null : front.title();
        return Phrase.oneLine(told == null ? stored.document().title() : told.quote());
    }

    private static String outlet(Stored stored) {
        FrontMatter front = stored.coding().frontMatter();
        Evidence told = front == null ? null : front.outlet();
        return stored.document().outlet().isEmpty() && told != null
                ? Phrase.oneLine(told.quote())
                : stored.document().outlet();
    }

    private static String published(Stored stored) {
        FrontMatter front = stored.coding().frontMatter();
        if (stored.document().published() != null) {
            return stored.document().published() + " (stated by the record)";
        }
        return front == null || !front.published().known()
                ? "not stated"
                : Phrase.date(front.published()) + " (stated in the text)";
    }

    private static String place(Provenance place) {
        return place.source() + (place.position() > 0 ? ":" + place.position() : "");
    }

    private static String coder(Coding coding) {
        return coding.coder() + ", lexicon " + coding.lexicon();
    }
}
