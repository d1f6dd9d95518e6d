package org.readout.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.readout.export.shape.Words;
import org.readout.model.Correction;
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
                corrections(),
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
        return new Table<>(
                "documents", columns.all(), (library, row) -> library.holdings().each(row));
    }

    private static Table<Correction> corrections() {
        Columns<Correction> columns = new Columns<Correction>()
                .add("number", Correction::number)
                .add("doc_id", one -> one.document().sha256())
                .add("kind", one -> one.item().kind())
                .add("start", one -> one.item().span().start())
                .add("end", one -> one.item().span().end())
                .add("detail", one -> one.item().detail())
                .add("field", Correction::field)
                .add("was", Correction::was)
                .add("value", Correction::value)
                .add("by", one -> one.made().by())
                .add("at", one -> one.made().at().toString())
                .add("why", one -> one.made().why())
                .add("undone_by", one -> Columns.of(one.undone(), Correction.Act::by))
                .add(
                        "undone_at",
                        one -> Columns.of(one.undone(), act -> act.at().toString()))
                .add("undone_why", one -> Columns.of(one.undone(), Correction.Act::why));
        return new Table<>("corrections", columns.all(), (library, row) -> library.corrections()
                .all()
                .forEach(row));
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
            library.holdings().coverage().forEach(row);
            library.holdings().importedCoverage().forEach(row);
        });
    }
}
