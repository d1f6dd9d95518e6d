package org.readout.pipeline.wording;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;

/**
 * Which readouts are set against the formulas. What is absent is not asked for.
 *
 * @param side whose words are read; absent for those of every state
 * @param partners states met; empty for any
 * @param level lowest rank band of the side's highest principal
 * @param counterpart the same of the states met
 * @param speaker identifier or name of the side's highest principal
 * @param outlet who published the account
 * @param format identifier of the form of meeting
 * @param period days of the meetings
 * @param asOf what was known on this day
 */
public record MatrixQuery(
        @Nullable Country side,
        List<Country> partners,
        @Nullable Integer level,
        @Nullable Integer counterpart,
        @Nullable String speaker,
        @Nullable String outlet,
        @Nullable String format,
        Period period,
        @Nullable LocalDate asOf) {
    public MatrixQuery {
        partners = List.copyOf(partners);
        if (side != null && partners.contains(side)) {
            throw new BadRequest("name states other than " + side + " as those it meets");
        }
    }
}
