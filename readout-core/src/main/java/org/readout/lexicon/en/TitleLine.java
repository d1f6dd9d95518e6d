package org.readout.lexicon.en;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.LexiconException;
import org.readout.lexicon.Row;
import org.readout.model.Country;
import org.readout.model.Ladder;
import org.readout.model.Rank;

/**
 * One line of {@code en/titles.tsv}.
 *
 * @param of kinds that must stand in the phrase
 * @param countries codes of the states it holds for; empty for all
 * @param rank absent if the words tell none
 * @param address whether the title may stand directly before a name
 */
record TitleLine(List<String> of, List<String> countries, @Nullable Rank rank, boolean address) {

    static TitleLine of(Row row) {
        String of = row.optional("of");
        return new TitleLine(
                of == null ? List.of() : List.of(of.split("\\+")),
                row.list("country"),
                rank(row),
                "yes".equals(row.optional("address")));
    }

    /** The rank by the line with the most conditions met, of equals the higher band; empty if it tells none. */
    static Optional<Rank> rank(List<TitleLine> lines, Collection<String> kinds, @Nullable Country country) {
        return lines.stream()
                .filter(line -> line.fits(kinds, country))
                .max(Comparator.comparingInt(TitleLine::conditions)
                        .thenComparing(Comparator.comparingInt(TitleLine::band).reversed()))
                .flatMap(line -> Optional.ofNullable(line.rank()));
    }

    private boolean fits(Collection<String> kinds, @Nullable Country country) {
        return kinds.containsAll(of)
                && (countries.isEmpty() || (country != null && countries.contains(country.code())));
    }

    private int conditions() {
        return 2 * of.size() + (countries.isEmpty() ? 0 : 1);
    }

    private int band() {
        return rank == null ? Rank.LOWEST + 1 : rank.band();
    }

    private static @Nullable Rank rank(Row row) {
        if (row.optional("band") == null) {
            return null;
        }
        try {
            Ladder ladder = Ladder.valueOf(row.text("ladder").toUpperCase(Locale.ROOT));
            return new Rank(row.number("band"), ladder, "yes".equals(row.optional("ceremonial")));
        } catch (IllegalArgumentException e) {
            throw problem(row, e);
        }
    }

    private static LexiconException problem(Row row, IllegalArgumentException e) {
        return row.error("not a rank (" + e.getMessage() + "); ladder is party or state, band 1 to 6");
    }
}
