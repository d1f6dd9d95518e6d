package org.readout.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Language;
import org.readout.model.Person;

/**
 * The register of people: {@code people.tsv}, one person a line, one person across spellings.
 *
 * <p>Columns: {@code id}, {@code country} (ISO 3166-1 alpha-3), {@code zh}, {@code en}, {@code ko}, {@code note}. Names hold
 * variants separated by {@code |}, the form to display first. Offices are not listed: they hold at a date and are read
 * from texts.
 */
public final class People {
    private static final Set<String> COLUMNS = Set.of("id", "country", "zh", "en", "ko", "note");

    /**
     * A registered person.
     *
     * @param person names
     * @param country the state the person acts for
     * @param row the line, with all variants
     */
    public record Entry(Person person, Country country, Row row) {
        public List<String> names(String column) {
            return row.list(column);
        }
    }

    private final Map<String, Entry> byId;

    private People(Map<String, Entry> byId) {
        this.byId = Map.copyOf(byId);
    }

    static People read(Source source) {
        Map<String, Entry> byId = new HashMap<>();
        for (Row row : source.rows("people.tsv", COLUMNS)) {
            Person person = new Person(row.text("id"), first(row, "zh"), first(row, "en"), first(row, "ko"));
            Entry entry = new Entry(person, new Country(row.text("country")), row);
            if (byId.put(person.id(), entry) != null) {
                throw row.error("person " + person.id() + " stands twice; join the two lines");
            }
        }
        return new People(byId);
    }

    public Optional<Entry> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those called so in any language, or with this identifier: several where they share a name. */
    public List<Entry> named(String nameOrId) {
        String wanted = folded(nameOrId);
        return new TreeMap<>(byId)
                .values().stream()
                        .filter(entry ->
                                names(entry).anyMatch(name -> folded(name).equals(wanted)))
                        .toList();
    }

    /** The names nearest to one that is not known, for a message. */
    public List<String> suggestions(String name, int most) {
        String wanted = folded(name);
        return byId.values().stream()
                .sorted(Comparator.comparingInt((Entry entry) -> distance(entry, wanted))
                        .thenComparing(entry -> entry.person().id()))
                .limit(most)
                .map(entry -> entry.person().name(Language.ENGLISH))
                .toList();
    }

    private static int distance(Entry entry, String wanted) {
        return names(entry)
                .mapToInt(name -> EditDistance.between(folded(name), wanted))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(
                Stream.of(entry.person().id()),
                Stream.of("zh", "en", "ko").flatMap(column -> entry.names(column).stream()));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** Hands every variant of a column to a consumer, people in order of their identifiers. */
    public void surfaces(String column, BiConsumer<String, Entry> consumer) {
        new TreeMap<>(byId).values().forEach(entry -> entry.names(column)
                .forEach(name -> consumer.accept(name, entry)));
    }

    private static @Nullable String first(Row row, String column) {
        return row.list(column).stream().findFirst().orElse(null);
    }
}
