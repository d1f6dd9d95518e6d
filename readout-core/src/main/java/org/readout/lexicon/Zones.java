package org.readout.lexicon;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Country;

/** The clock of each capital: {@code zones.tsv}, columns {@code code} and {@code zone}. */
public final class Zones {
    private final Map<Country, ZoneId> byState;

    private Zones(Map<Country, ZoneId> byState) {
        this.byState = Map.copyOf(byState);
    }

    /** @throws LexiconException naming file and line of the first error */
    public static Zones read(Source source) {
        Map<Country, ZoneId> zones = new HashMap<>();
        for (Row row : source.rows("zones.tsv", Set.of("code", "zone"))) {
            try {
                if (zones.put(new Country(row.text("code")), ZoneId.of(row.text("zone"))) != null) {
                    throw row.error("state " + row.text("code") + " stands twice");
                }
            } catch (DateTimeException e) {
                throw row.error("zone '" + row.text("zone") + "' is not in the time zone database");
            }
        }
        return new Zones(zones);
    }

    /** The zone of a state's capital; empty for a state without a line. */
    public Optional<ZoneId> of(Country state) {
        return Optional.ofNullable(byState.get(state));
    }
}
