package org.readout.lexicon.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;
import org.readout.lexicon.WordClass;
import org.readout.model.Country;
import org.readout.model.Ladder;
import org.readout.model.Rank;

/**
 * Ranks of titles: {@code zh/offices.tsv}.
 *
 * <p>Columns: {@code titles}, {@code organisation} (identifiers of {@code organisations.tsv} or prefixes of them),
 * {@code country}, {@code ladder} ({@code party}, {@code state}), {@code band} (1 to 6, empty if the title alone gives no
 * rank), {@code ceremonial} ({@code yes}). Of several lines for a title the most specific that fits is used.
 */
public final class OfficeTable {
    private static final String FILE = "zh/offices.tsv";
    private static final Set<String> COLUMNS =
            Set.of("titles", "organisation", "country", "ladder", "band", "ceremonial");

    private record Line(List<String> organisations, List<String> countries, @Nullable Rank rank) {
        /** How well the line fits; negative if it does not. */
        int fit(@Nullable String organisation, @Nullable Country country) {
            int fit = 0;
            if (!organisations.isEmpty()) {
                if (organisation != null && organisations.stream().anyMatch(organisation::startsWith)) {
                    fit += 4;
                } else if (organisation == null && country != null && ofCountry(country)) {
                    fit += 1;
                } else {
                    return -1;
                }
            }
            if (!countries.isEmpty()) {
                if (country == null || !countries.contains(country.code())) {
                    return -1;
                }
                fit += 2;
            }
            return fit;
        }

        private boolean ofCountry(Country country) {
            return organisations.stream().anyMatch(o -> o.startsWith(country.code()));
        }
    }

    private final Map<String, List<Line>> byTitle;

    private final WordClass titles;
    private final List<String> lowering;
    private final List<String> modifiers;

    private OfficeTable(Map<String, List<Line>> byTitle, List<String> lowering, List<String> modifiers) {
        this.byTitle = byTitle;
        this.titles = new WordClass(byTitle.keySet());
        this.lowering = lowering;
        this.modifiers = modifiers;
    }

    /**
     * @param lowering what makes a title one band lower: 副; longest first
     * @param modifiers everything that may stand before a title and belongs to it: 副, 代理; longest first
     */
    static OfficeTable read(Source source, List<String> lowering, List<String> modifiers) {
        Map<String, List<Line>> byTitle = new HashMap<>();
        for (Row row : source.rows(FILE, COLUMNS)) {
            Line line = new Line(row.list("organisation"), row.list("country"), rank(row));
            row.list("titles").forEach(t -> byTitle.computeIfAbsent(t, k -> new ArrayList<>())
                    .add(line));
        }
        return new OfficeTable(Map.copyOf(byTitle), lowering, modifiers);
    }

    public WordClass titles() {
        return titles;
    }

    /**
     * The rank of a title in an organisation and country; empty if the table has none that fits. A title without a line of its
     * own is read by its head: 副 before a head is one band lower, 代理 before it changes nothing.
     */
    public Optional<Rank> rank(String title, @Nullable String organisation, @Nullable Country country) {
        if (byTitle.containsKey(title)) {
            return listed(title, organisation, country);
        }
        Optional<String> modifier = modifiers.stream()
                .filter(m -> title.startsWith(m) && title.length() > m.length())
                .findFirst();
        return modifier.flatMap(m -> rank(title.substring(m.length()), organisation, country)
                .map(rank -> lowering.contains(m) ? lower(rank) : rank));
    }

    private Optional<Rank> listed(String title, @Nullable String organisation, @Nullable Country country) {
        return byTitle.getOrDefault(title, List.of()).stream()
                .filter(line -> line.fit(organisation, country) >= 0)
                .max(Comparator.comparingInt(line -> line.fit(organisation, country)))
                .flatMap(line -> Optional.ofNullable(line.rank()));
    }

    private static Rank lower(Rank rank) {
        return new Rank(Math.min(Rank.LOWEST, rank.band() + 1), rank.ladder(), false);
    }

    private static @Nullable Rank rank(Row row) {
        Ladder ladder = Words.ladder(row);
        return row.optional("band") == null
                ? null
                : new Rank(row.number("band"), ladder, "yes".equals(row.cells().get("ceremonial")));
    }

    /** Reading of cells that several Chinese tables share. */
    static final class Words {
        private Words() {}

        static Ladder ladder(Row row) {
            try {
                return Ladder.valueOf(row.text("ladder").toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.error("ladder '" + row.text("ladder") + "' is neither party nor state");
            }
        }
    }
}
