package org.readout.pipeline.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;

/**
 * Which three readings are asked for.
 *
 * @param a a state
 * @param b another
 * @param c a third
 * @param period days of interest
 * @param by length of the periods shown
 * @param asOf what was known on this day; absent for all that is known
 * @param model name of the model; absent for the default
 */
public record TriangleQuery(
        Country a,
        Country b,
        Country c,
        Period period,
        Query.Grain by,
        @Nullable LocalDate asOf,
        @Nullable String model) {
    private static final int CONTROLS = 3;

    public TriangleQuery {
        if (Set.copyOf(List.of(a, b, c)).size() < 3) {
            throw new BadRequest("a triangle needs three states, not " + a + ", " + b + " and " + c);
        }
    }

    /** The first state with each of the others, then these two. */
    public List<Dyad> dyads() {
        return List.of(new Dyad(a, b), new Dyad(a, c), new Dyad(b, c));
    }

    ReadingQuery of(Dyad dyad) {
        return new ReadingQuery(dyad.a(), dyad.b(), period, by, asOf, model, Set.of(), CONTROLS);
    }
}
