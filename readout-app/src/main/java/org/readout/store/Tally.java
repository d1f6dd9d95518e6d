package org.readout.store;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.readout.model.Country;

/** Counts what the store holds. */
final class Tally {
    private static final String COUNTS =
            """
            WITH kept AS (
              SELECT item.kind AS kind FROM item JOIN document AS d ON d.id = item.document WHERE d.same_as IS NULL
            )
            SELECT
              (SELECT count(*) FROM document WHERE same_as IS NULL) AS documents,
              (SELECT count(*) FROM document WHERE same_as IS NOT NULL) AS duplicates,
              (SELECT count(*) FROM place) AS places,
              (SELECT count(*) FROM source) AS sources,
              count(*) FILTER (WHERE kind = 'meeting') AS meetings,
              count(*) FILTER (WHERE kind = 'event') AS events,
              count(*) FILTER (WHERE kind = 'statement') AS statements,
              count(*) FILTER (WHERE kind = 'wording') AS wordings,
              count(*) FILTER (WHERE kind = 'claim') AS claims
            FROM kept
            """;
    private static final String STATES = "SELECT country, count(*) AS items FROM item_country GROUP BY country";

    private Tally() {}

    static Counts of(Handle handle) {
        return handle.createQuery(COUNTS)
                .map((row, context) -> new Counts(
                        row.getInt("documents"),
                        row.getInt("duplicates"),
                        row.getInt("places"),
                        row.getInt("sources"),
                        row.getInt("meetings"),
                        row.getInt("events"),
                        row.getInt("statements"),
                        row.getInt("wordings"),
                        row.getInt("claims")))
                .one();
    }

    /** How many coded items concern each state, by code. */
    static Map<Country, Integer> states(Handle handle) {
        Map<Country, Integer> states = new TreeMap<>();
        handle.createQuery(STATES)
                .map((row, context) -> Map.entry(new Country(row.getString("country")), row.getInt("items")))
                .forEach(state -> states.put(state.getKey(), state.getValue()));
        return states;
    }
}
