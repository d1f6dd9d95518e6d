package org.readout.lexicon.zh;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.Row;
import org.readout.model.Country;

/** Capitals and other places where people meet: {@code countries.tsv} and {@code zh/venues.tsv}. */
final class VenueTable {
    private final Map<String, Term.Venue> venues = new TreeMap<>();
    private final Set<String> capitals = new HashSet<>();

    private VenueTable() {}

    static VenueTable read(Lexicon shared) {
        VenueTable table = new VenueTable();
        shared.countries().surfaces("capital_zh", (city, country) -> {
            table.venues.put(city, new Term.Venue(city, null, country));
            table.capitals.add(city);
        });
        for (Row row : shared.source().rows("zh/venues.tsv", Set.of("surface", "city", "venue", "country"))) {
            String code = row.optional("country");
            table.venues.put(
                    row.text("surface"),
                    new Term.Venue(row.text("city"), row.optional("venue"), code == null ? null : new Country(code)));
        }
        return table;
    }

    boolean capital(String surface) {
        return capitals.contains(surface);
    }

    Term.Venue venue(String surface) {
        return VerbTable.known(venues, surface);
    }

    void addTo(Gazetteer.Builder<Term> builder) {
        venues.forEach(builder::add);
    }
}
