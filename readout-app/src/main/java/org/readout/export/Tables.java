package org.readout.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.export.shape.Words;
import org.readout.model.Coverage;
import org.readout.model.Provenance;
import org.readout.store.Stored;

/** Every table there is. */
public final class Tables {
    private Tables() {}

    public static List<Table<?>> all() {
        return List.of(
                documents(),
                MeetingTables.meetings(),
                MeetingTables.participants(),
                ItemTables.events(),
                ItemTables.statements(),
                ItemTables.wordings(),
                ItemTables.claims(),
                TextTables.references(),
                TextTables.qualifiers(),
                TenureTable.tenures(),
                ImportTables.imported(),
                ImportTables.values(),
                coverage());
    }

    public static Optional<Table<?>> named(String name) {
        return all().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static Table<Stored> documents() {
        Columns<Stored> columns = new Columns<Stored>()
                .add("doc_id", stored -> stored.document().id().sha256())
                .add("published", stored -> Objects.toString(stored.document().published(), null))
                .add("title", stored -> stored.document().title())
                .add("outlet", stored -> stored.document().outlet())
                .add("language", stored -> stored.document().language().tag())
                .add("wording_known", stored -> stored.document().wordingKnown())
                .add("url", stored -> stored.document().provenance().url())
                .add(
                        "places",
                        stored -> Columns.joined(
                                stored.places().stream().map(Tables::place).toList()))
                .add("coder", stored -> stored.coding().coder())
                .add("lexicon", stored -> stored.coding().lexicon())
                .add("length", stored -> stored.document().text().content().length())
                .add("text", stored -> stored.document().text().content());
        return new Table<>("documents", columns.all(), (library, row) -> library.each(row));
    }

    private static String place(Provenance place) {
        return place.source() + (place.position() > 0 ? ":" + place.position() : "");
    }

    private static Table<Coverage> coverage() {
        Columns<Coverage> columns = new Columns<Coverage>()
                .add("source", Coverage::source)
                .add("outlet", Coverage::outlet)
                .add("from", source -> Objects.toString(source.from(), null))
                .add("to", source -> Objects.toString(source.to(), null))
                .add("selection", source -> Words.of(source.selection()))
                .add("criterion", Coverage::criterion)
                .add("documents", Coverage::documents)
                .add("without_text", Coverage::withoutText)
                .add(
                        "missing_days",
                        source -> Columns.joined(source.missingDays().stream()
                                .map(LocalDate::toString)
                                .toList()))
                .add("layer", source -> Words.of(source.layer()));
        return new Table<>("coverage", columns.all(), (library, row) -> {
            library.coverage().forEach(row);
            library.importedCoverage().forEach(row);
        });
    }
}
