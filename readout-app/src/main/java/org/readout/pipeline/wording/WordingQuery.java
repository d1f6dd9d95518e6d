package org.readout.pipeline.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;

/**
 * Which formulas are asked for, of whom and when.
 *
 * @param formula identifier, name or surface form; absent for every formula of the register
 * @param side whose words are read
 * @param partners the states met; at least one, none of them the side
 * @param level lowest rank band of the side's highest principal
 * @param counterpart the same of the counterpart's; absent for any
 * @param speaker identifier or name of the side's highest principal; absent for any
 * @param outlet who published the accounts read; absent for any
 * @param format identifier of the form of meeting; absent for any
 * @param topics formulas that make a meeting an opportunity; absent for what the register says of each formula
 * @param period days of the meetings
 * @param asOf what was known on this day; absent for all that is known
 */
public record WordingQuery(
        @Nullable String formula,
        Country side,
        List<Country> partners,
        int level,
        @Nullable Integer counterpart,
        @Nullable String speaker,
        @Nullable String outlet,
        @Nullable String format,
        @Nullable Set<String> topics,
        Period period,
        @Nullable LocalDate asOf) {
    public WordingQuery {
        partners = List.copyOf(partners);
        topics = topics == null ? null : Set.copyOf(topics);
        if (partners.isEmpty() || partners.contains(side)) {
            throw new BadRequest("name the states met, other than " + side + ", as in: wording FORMULA CHN PRK,KOR");
        }
    }
}
