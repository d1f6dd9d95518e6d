package org.readout.lexicon.zh;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Incumbents;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.People;
import org.readout.lexicon.Row;
import org.readout.lexicon.WordClass;
import org.readout.model.Country;
import org.readout.model.Rank;

/**
 * Words for an office that stand for its holder, with who held it: {@code zh/offices-alone.tsv} with {@link Incumbents}. Immutable
 * and safe to share.
 */
public final class OfficesAlone {
    private static final String FILE = "zh/offices-alone.tsv";
    /** News of a journey is told some weeks later at most. */
    private static final int LATELY = 62;

    private static final String LEADS = "leads";
    private static final String PRESIDENT = "president";
    private static final String HEAD_OF_GOVERNMENT = "prime-minister";
    private static final String PARAMOUNT = "leader";
    /** The title by which the table of ranks says whether a president governs. */
    private static final String PRESIDENTS = "总统";

    private record Line(Set<String> offices, Set<String> except) {}

    private final Map<String, Line> lines;
    private final WordClass words;
    private final Incumbents incumbents;
    private final OfficeTable ranks;

    private OfficesAlone(Map<String, Line> lines, Incumbents incumbents, OfficeTable ranks) {
        this.lines = Map.copyOf(lines);
        this.words = new WordClass(lines.keySet());
        this.incumbents = incumbents;
        this.ranks = ranks;
    }

    static OfficesAlone read(Lexicon shared, OfficeTable ranks) {
        Map<String, Line> lines = new HashMap<>();
        for (Row row : shared.source().rows(FILE, Set.of("words", "offices", "except"))) {
            Line line = new Line(new HashSet<>(row.list("offices")), new HashSet<>(row.list("except")));
            row.list("words").forEach(words -> lines.put(words, line));
        }
        return new OfficesAlone(lines, Incumbents.read(shared.source(), shared.people()), ranks);
    }

    /** All such words. */
    public WordClass words() {
        return words;
    }

    /**
     * The one person these words mean of a state, from one day to another; empty if they leave it open.
     *
     * @param words one of {@link #words()}
     */
    public Optional<People.Entry> holder(String words, Country country, LocalDate from, LocalDate to) {
        Line line = lines.get(words);
        return line == null || line.except().contains(country.code())
                ? Optional.empty()
                : incumbents.only(
                        country, line.offices().contains(LEADS) ? leading(country) : line.offices(), from, to);
    }

    /** Whether these words are in the table and somebody holds their office on a day, or did shortly before. */
    public boolean heldBy(People.Entry entry, String words, LocalDate day) {
        Line line = lines.get(words);
        return line != null && incumbents.held(entry, line.offices(), day, LATELY);
    }

    /** A head of state who does not govern leaves it to the head of government; a ruler outside both offices goes before them. */
    private Set<String> leading(Country country) {
        if (country.code().equals("PRK")) {
            return Set.of(PARAMOUNT);
        }
        boolean governs = ranks.rank(PRESIDENTS, null, country)
                .filter(rank -> !rank.ceremonial())
                .isPresent();
        return governs && incumbents.has(country, PRESIDENT) ? Set.of(PRESIDENT) : Set.of(HEAD_OF_GOVERNMENT);
    }

    /** The rank such words give. */
    public Optional<Rank> rank(String words, Country country) {
        return ranks.rank(words, null, country);
    }
}
