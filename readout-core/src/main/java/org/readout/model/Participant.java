package org.readout.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person taking part in a meeting, with the offices stated for the date of it.
 *
 * @param person who
 * @param country the state represented; absent if not known
 * @param offices as stated, in the order named; may be empty
 * @param role the part taken
 * @param evidence where the person is named
 */
public record Participant(
        Person person, @Nullable Country country, List<Office> offices, Role role, Evidence evidence) {
    public Participant {
        offices = List.copyOf(offices);
    }

    /** The higher of the ranks of all stated offices. */
    public Optional<Rank> rank() {
        return offices.stream()
                .map(Office::rank)
                .filter(rank -> rank != null)
                .min(Comparator.comparingInt(Rank::band).thenComparing(Rank::ceremonial));
    }

    public boolean principal() {
        return role != Role.ACCOMPANYING;
    }
}
