package org.readout.pipeline.tenure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Post;
import org.readout.model.Rank;
import org.readout.model.Tenure;

/**
 * A tenure as the record attests it, beside the others of its office.
 *
 * @param tenure person, office, days and evidence, in order of days; the words of the office are those most often used
 * @param post the office across its spellings
 * @param spellings the words used, the most frequent first
 * @param successor who is first attested after; absent if nobody is, or several hold the office at once
 * @param conflicts others attested in an office of one holder on days within these
 */
public record Held(
        Tenure tenure, Post post, List<String> spellings, @Nullable Tenure successor, List<Tenure> conflicts) {
    public Held {
        spellings = List.copyOf(spellings);
        conflicts = List.copyOf(conflicts);
    }

    /** The state whose office it is; empty for an international organisation. */
    public Optional<Country> country() {
        return Optional.ofNullable(tenure.office().country());
    }

    public Optional<Integer> band() {
        return Optional.ofNullable(tenure.office().rank()).map(Rank::band);
    }

    /** Days from a day to the nearest day attested; 0 within. */
    public long distance(LocalDate day) {
        if (day.isBefore(tenure.from())) {
            return ChronoUnit.DAYS.between(day, tenure.from());
        }
        return Math.max(0, ChronoUnit.DAYS.between(tenure.to(), day));
    }
}
