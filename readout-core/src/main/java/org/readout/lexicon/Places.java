package org.readout.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Place;

/**
 * The state a city or a hall lies in, by its name in Chinese or English: capitals of {@code countries.tsv}, the halls and cities of
 * {@code zh/venues.tsv} and {@code en/venues.tsv}, the towns of {@code en/cities.tsv}. A name of two states is of none. Immutable and
 * safe to share.
 */
public final class Places {
    private final Map<String, Country> states = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    private Places(Lexicon lexicon) {
        Source source = lexicon.source();
        lexicon.countries().surfaces("capital_zh", this::add);
        lexicon.countries().surfaces("capital_en", this::add);
        for (Row row : source.rows("zh/venues.tsv", Set.of("surface", "city", "venue", "country"))) {
            add(row, Stream.of(row.text("surface"), row.text("city")));
        }
        for (Row row : source.rows("en/venues.tsv", Set.of("forms", "kind", "country"))) {
            add(row, row.list("forms").stream());
        }
        for (Row row : source.rows("en/cities.tsv", Set.of("country", "cities", "regions", "people"))) {
            add(row, row.list("cities").stream());
        }
        shared.forEach(states::remove);
    }

    /** @throws LexiconException naming file and line of the first error */
    public static Places read(Lexicon lexicon) {
        return new Places(lexicon);
    }

    /** The state a place lies in, by its hall, else by its city; empty if neither is listed. */
    public Optional<Country> state(@Nullable Place place) {
        return place == null ? Optional.empty() : state(place.venue()).or(() -> state(place.city()));
    }

    private Optional<Country> state(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.ofNullable(states.get(name.toLowerCase(Locale.ROOT)));
    }

    private void add(Row row, Stream<String> names) {
        String code = row.optional("country");
        if (code != null) {
            names.forEach(name -> add(name, new Country(code)));
        }
    }

    private void add(String name, Country country) {
        String key = name.toLowerCase(Locale.ROOT);
        Country before = states.putIfAbsent(key, country);
        if (before != null && !before.equals(country)) {
            shared.add(key);
        }
    }
}
