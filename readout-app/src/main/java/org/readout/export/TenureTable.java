package org.readout.export;

import org.jspecify.annotations.Nullable;
import org.readout.export.shape.Words;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Person;
import org.readout.model.Rank;
import org.readout.model.Tenure;
import org.readout.pipeline.tenure.Held;

/** Who held what from when to when, as attested. */
final class TenureTable {
    private TenureTable() {}

    static Table<Held> tenures() {
        Columns<Held> columns = new Columns<Held>()
                .add("person", held -> person(held).id())
                .add("zh", held -> person(held).zh())
                .add("en", held -> person(held).en())
                .add("ko", held -> person(held).ko())
                .add("country", held -> held.country().map(Country::code).orElse(null))
                .add("post", held -> held.post().id())
                .add("office", held -> held.spellings().get(0))
                .add("spellings", held -> Columns.joined(held.spellings()))
                .add("organisation", held -> held.tenure().office().organisation())
                .add("rank_band", held -> Columns.of(rank(held), Rank::band))
                .add("ladder", held -> Columns.of(rank(held), rank -> Words.of(rank.ladder())))
                .add("ceremonial", held -> Columns.of(rank(held), Rank::ceremonial))
                .add("from", held -> held.tenure().from().toString())
                .add("to", held -> held.tenure().to().toString())
                .add("attestations", held -> held.tenure().evidence().size())
                .add(
                        "successor",
                        held -> Columns.of(
                                held.successor(), next -> next.person().id()))
                .add(
                        "successor_from",
                        held -> Columns.of(held.successor(), next -> next.from().toString()))
                .add(
                        "conflicts",
                        held -> Columns.joined(
                                held.conflicts().stream().map(TenureTable::days).toList()))
                .evidence(held -> held.tenure().evidence().get(0))
                .add("last_doc_id", held -> last(held).docId().sha256())
                .add("last_start", held -> last(held).span().start())
                .add("last_end", held -> last(held).span().end())
                .add("last_quote", held -> last(held).quote());
        return new Table<>("tenures", columns.all(), (library, row) -> library.chronicle()
                .tenures()
                .forEach(row));
    }

    private static Person person(Held held) {
        return held.tenure().person();
    }

    private static @Nullable Rank rank(Held held) {
        return held.tenure().office().rank();
    }

    private static Evidence last(Held held) {
        var evidence = held.tenure().evidence();
        return evidence.get(evidence.size() - 1);
    }

    private static String days(Tenure other) {
        return other.person().id() + " " + other.from() + "/" + other.to();
    }
}
