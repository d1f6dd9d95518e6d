package org.readout.lexicon.en;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Source;
import org.readout.model.Country;

/** Newsrooms that write from and for one state: {@code en/newsrooms.tsv}. Immutable and safe to share. */
public final class Newsrooms {
    private final Map<String, Country> states;

    private Newsrooms(Map<String, Country> states) {
        this.states = Map.copyOf(states);
    }

    static Newsrooms read(Source source) {
        Map<String, Country> states = new HashMap<>();
        source.rows("en/newsrooms.tsv", Set.of("names", "country"))
                .forEach(row -> row.list("names").forEach(name -> states.put(name, new Country(row.text("country")))));
        return new Newsrooms(states);
    }

    /**
     * The state a newsroom writes from.
     *
     * @param outlet as the record names it; may be empty
     * @param url where the text was published; absent if not known
     */
    public Optional<Country> state(String outlet, @Nullable String url) {
        return Optional.ofNullable(states.get(outlet.strip().toLowerCase(Locale.ROOT)))
                .or(() -> url == null ? Optional.empty() : byHost(url));
    }

    private Optional<Country> byHost(String url) {
        String host = url.replaceFirst("^\\w+://", "").split("[/:?#]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(host.split("\\."))
                .map(states::get)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
