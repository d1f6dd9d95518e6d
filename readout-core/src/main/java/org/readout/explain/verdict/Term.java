package org.readout.explain.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.readout.model.Country;
import org.readout.model.Post;
import org.readout.model.Tenure;

/**
 * A tenure as the record attests it.
 *
 * @param tenure from the first to the last day attested
 * @param post the office across its spellings
 */
public record Term(Tenure tenure, Post post) {
    boolean of(String person) {
        return tenure.person().id().equals(person);
    }

    boolean in(Post other, Country country) {
        return post.id().equals(other.id()) && country.equals(tenure.office().country());
    }

    /** Days from the time claimed to the nearest day attested; 0 if they have a day in common. */
    long distance(LocalDate from, LocalDate to) {
        return to.isBefore(tenure.from())
                ? ChronoUnit.DAYS.between(to, tenure.from())
                : Math.max(0, ChronoUnit.DAYS.between(tenure.to(), from));
    }

    boolean holds(LocalDate from, LocalDate to) {
        return !from.isBefore(tenure.from()) && !to.isAfter(tenure.to());
    }

    int attested() {
        return tenure.evidence().size();
    }
}
