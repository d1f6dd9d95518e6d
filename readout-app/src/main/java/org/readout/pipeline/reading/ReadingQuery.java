package org.readout.pipeline.reading;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Dyad;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;

/**
 * Which readings are asked for.
 *
 * @param a the state whose other dyads are the controls
 * @param b the other
 * @param period days of interest
 * @param by length of the periods
 * @param asOf what was known on this day; absent for all that is known
 * @param model name of the model; absent for the default
 * @param without documents to leave out
 * @param imported whether imported events count too, though no text tells them
 * @param controls how many other dyads to show beside it
 */
public record ReadingQuery(
        Country a,
        Country b,
        Period period,
        Query.Grain by,
        @Nullable LocalDate asOf,
        @Nullable String model,
        Set<DocId> without,
        boolean imported,
        int controls) {
    public ReadingQuery {
        without = Set.copyOf(without);
        if (a.equals(b)) {
            throw new BadRequest("a reading needs two states, not " + a + " twice");
        }
    }

    /** Of what texts tell alone. */
    public ReadingQuery(
            Country a,
            Country b,
            Period period,
            Query.Grain by,
            @Nullable LocalDate asOf,
            @Nullable String model,
            Set<DocId> without,
            int controls) {
        this(a, b, period, by, asOf, model, without, false, controls);
    }

    public Dyad dyad() {
        return new Dyad(a, b);
    }

    Query query() {
        return new Query(period.from(), period.to(), by, asOf);
    }
}
