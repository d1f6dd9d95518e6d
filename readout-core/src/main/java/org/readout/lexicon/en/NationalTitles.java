package org.readout.lexicon.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Source;
import org.readout.model.Country;

/** Titles of office that only one state has: {@code en/national-titles.tsv}. Immutable and safe to share. */
public final class NationalTitles {
    private final Map<String, Country> states;

    private NationalTitles(Map<String, Country> states) {
        this.states = Map.copyOf(states);
    }

    static NationalTitles read(Source source) {
        Map<String, Country> states = new HashMap<>();
        source.rows("en/national-titles.tsv", Set.of("forms", "country"))
                .forEach(row -> row.list("forms").forEach(form -> states.put(form, new Country(row.text("country")))));
        return new NationalTitles(states);
    }

    /** The state whose office a title names; empty of titles that several states have. */
    public Optional<Country> state(String title) {
        return Optional.ofNullable(states.get(title.toLowerCase(Locale.ROOT)));
    }
}
