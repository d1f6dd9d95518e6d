package org.readout.lexicon.en;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.LexiconException;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.model.Country;
import org.readout.model.Ladder;
import org.readout.model.Rank;
import org.readout.model.Span;

/** Titles of office with their ranks: {@code en/titles.tsv}. Immutable and safe to share. */
public final class Titles {
    private static final Set<String> COLUMNS =
            Set.of("forms", "of", "country", "band", "ladder", "ceremonial", "address");

    /**
     * One line of the table.
     *
     * @param of kinds of organisation that must stand in the phrase
     * @param countries codes of the states it holds for; empty for all
     * @param rank absent if the words tell none
     */
    private record Line(List<String> of, List<String> countries, @Nullable Rank rank, boolean address) {

        boolean fits(Collection<String> kinds, @Nullable Country country) {
            return kinds.containsAll(of)
                    && (countries.isEmpty() || (country != null && countries.contains(country.code())));
        }

        int conditions() {
            return 2 * of.size() + (countries.isEmpty() ? 0 : 1);
        }

        int band() {
            return rank == null ? Rank.LOWEST + 1 : rank.band();
        }
    }

    /** A title standing in a text, with all lines that may apply. */
    public static final class Title {
        private final Span span;
        private final List<Line> lines;

        private Title(Span span, List<Line> lines) {
            this.span = span;
            this.lines = lines;
        }

        public Span span() {
            return span;
        }

        /** True if it may stand directly before a name. */
        public boolean addresses() {
            return lines.stream().anyMatch(Line::address);
        }

        /** The rank in a state, given the kinds of organisation named with it; empty if the words tell none. */
        public Optional<Rank> rank(Collection<String> kinds, @Nullable Country country) {
            return lines.stream()
                    .filter(line -> line.fits(kinds, country))
                    .max(Comparator.comparingInt(Line::conditions)
                            .thenComparing(Comparator.comparingInt(Line::band).reversed()))
                    .flatMap(line -> Optional.ofNullable(line.rank()));
        }
    }

    private final Gazetteer<Line> gazetteer;

    private Titles(Source source) {
        Gazetteer.Builder<Line> builder = Gazetteer.builder();
        for (Row row : source.rows("en/titles.tsv", COLUMNS)) {
            Line line = line(row);
            row.list("forms").forEach(form -> builder.add(form, line));
        }
        gazetteer = builder.build();
    }

    static Titles read(Source source) {
        return new Titles(source);
    }

    /** Every title in a lower-cased, plain-spelled text; no two overlap. */
    public List<Title> find(String lower) {
        return Spelling.longest(gazetteer, lower, Spelling::wholeWord).stream()
                .map(hit -> new Title(hit.span(), hit.values()))
                .toList();
    }

    private static Line line(Row row) {
        String of = row.optional("of");
        return new Line(
                of == null ? List.of() : List.of(of.split("\\+")),
                row.list("country"),
                rank(row),
                "yes".equals(row.optional("address")));
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
