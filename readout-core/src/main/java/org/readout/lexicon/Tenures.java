package org.readout.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;

/**
 * Who held what office when, known from elsewhere and not read from a text: {@code tenures.tsv} with the offices of
 * {@code tenure-offices.tsv}. Immutable and safe to share.
 */
public final class Tenures {
    /** The sector of someone whose offices are past. */
    public static final String FORMER = "ELI";

    /**
     * A kind of office.
     *
     * @param sector what its holder is part of; absent for officers of organisations of states
     * @param head true if newsrooms call the holder by the family name alone
     * @param titles how it is called before or behind a name, lower case
     */
    public record Office(String id, @Nullable String sector, boolean head, List<String> titles) {}

    /** An office held, by whom it is looked at. */
    public record Held(Country country, Office office, Spells.Spell spell) {
        private LocalDate begin() {
            return spell.from() == null ? LocalDate.MIN : spell.from();
        }
    }

    /**
     * Part taken at a date.
     *
     * @param sector the sector of the office held then, or {@link #FORMER}; absent before the first
     * @param held the office it rests on: held then, else the last one before, else the first one after
     */
    public record Standing(@Nullable String sector, Held held) {
        public Country country() {
            return held.country();
        }
    }

    /**
     * A person with all offices the table knows.
     *
     * @param names all spellings, the form to display first
     * @param tenures in the order of their beginning
     */
    public record Holder(List<String> names, List<Held> tenures) {
        public Holder {
            names = List.copyOf(names);
            tenures = List.copyOf(tenures);
        }

        public boolean head() {
            return tenures.stream().anyMatch(held -> held.office().head());
        }

        /** What the person is on a day; without one, what the last office makes of him. Of several offices the latest begun counts. */
        public Standing on(@Nullable LocalDate day) {
            if (day == null) {
                Held last = tenures.get(tenures.size() - 1);
                return new Standing(last.office().sector(), last);
            }
            Optional<Held> now = last(
                    tenures.stream().filter(held -> held.spell().holds(day)).toList());
            Optional<Held> before = last(
                    tenures.stream().filter(held -> held.begin().isBefore(day)).toList());
            return now.map(held -> new Standing(held.office().sector(), held))
                    .or(() -> before.map(held -> new Standing(FORMER, held)))
                    .orElseGet(() -> new Standing(null, tenures.get(0)));
        }

        /** Governing outweighs a seat or a party held at the same time. */
        private static Optional<Held> last(List<Held> some) {
            return some.stream()
                    .max(Comparator.comparing(
                                    (Held held) -> "GOV".equals(held.office().sector()))
                            .thenComparing(Held::begin));
        }
    }

    private final Map<String, Holder> byName;
    private final List<Holder> holders;

    private Tenures(List<Holder> holders) {
        this.holders = List.copyOf(holders);
        Map<String, Holder> names = new HashMap<>();
        holders.forEach(holder -> holder.names().forEach(name -> names.putIfAbsent(name, holder)));
        this.byName = Map.copyOf(names);
    }

    /** @throws LexiconException naming file and line of the first error */
    public static Tenures read(Source source) {
        Map<String, Office> offices = offices(source);
        Map<String, List<Held>> held = new LinkedHashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        for (Row row : source.rows("tenures.tsv", Set.of("names", "country", "held"))) {
            String name = first(row);
            held.computeIfAbsent(name, n -> new ArrayList<>()).addAll(held(row, offices));
            names.computeIfAbsent(name, n -> new ArrayList<>()).addAll(row.list("names"));
        }
        List<Holder> holders = new ArrayList<>();
        held.forEach((name, all) -> {
            all.sort(Comparator.comparing(Held::begin));
            holders.add(new Holder(
                    names.getOrDefault(name, List.of(name)).stream().distinct().toList(), all));
        });
        return new Tenures(holders);
    }

    private static String first(Row row) {
        if (row.list("names").isEmpty()) {
            throw row.error("column 'names' is empty; fill it in or remove the line");
        }
        return row.list("names").get(0);
    }

    private static List<Held> held(Row row, Map<String, Office> offices) {
        Country country = new Country(row.text("country"));
        List<Held> held = new ArrayList<>();
        for (Spells.Spell spell : Spells.read(row, "held").all()) {
            Office office = offices.get(spell.what());
            if (office == null) {
                throw row.error("'" + spell.what() + "' is no office of tenure-offices.tsv; add it there");
            }
            held.add(new Held(country, office, spell));
        }
        return held;
    }

    private static Map<String, Office> offices(Source source) {
        Map<String, Office> offices = new HashMap<>();
        for (Row row : source.rows("tenure-offices.tsv", Set.of("id", "sector", "head", "titles"))) {
            boolean head = "yes".equals(row.optional("head"));
            List<String> titles = row.list("titles").stream()
                    .map(title -> title.toLowerCase(Locale.ROOT))
                    .toList();
            offices.put(row.text("id"), new Office(row.text("id"), row.optional("sector"), head, titles));
        }
        return offices;
    }

    public List<Holder> holders() {
        return holders;
    }

    /** The one with this spelling of a name, as the table writes it. */
    public Optional<Holder> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
