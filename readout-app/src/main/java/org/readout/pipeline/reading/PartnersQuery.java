package org.readout.pipeline.reading;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Meeting;
import org.readout.pipeline.Period;

/**
 * Which partners of a state are asked for.
 *
 * @param state the state
 * @param to last day of the readings; absent for the last covered
 * @param model name of the model; absent for the default
 * @param most how many, those with the most contacts first
 */
public record PartnersQuery(Country state, @Nullable LocalDate to, @Nullable String model, int most) {
    /** True if a meeting was held by the last day. */
    boolean reaches(Meeting meeting) {
        LocalDate day = meeting.date().latest();
        return day != null && (to == null || !day.isAfter(to));
    }

    ReadingQuery of(Dyad dyad) {
        return new ReadingQuery(
                dyad.a(), dyad.b(), new Period(null, to), Query.Grain.QUARTER, null, model, Set.of(), 0);
    }
}
