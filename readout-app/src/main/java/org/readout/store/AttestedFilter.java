package org.readout.store;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Attestation;

/**
 * Which attestations are asked for: those of these people or of offices of these states; all if neither is given. Documents
 * of no known day attest nothing, for an office holds at a date.
 *
 * @param people identifiers
 * @param countries codes of states; the empty code for offices of no state
 * @param publishedBy only documents of this day or before; absent for all
 */
public record AttestedFilter(Set<String> people, Set<String> countries, @Nullable LocalDate publishedBy) {
    public AttestedFilter {
        people = Set.copyOf(people);
        countries = Set.copyOf(countries);
    }

    boolean passes(Attestation attestation) {
        AttestedRow row = AttestedRow.of(attestation);
        return everything() || people.contains(row.person()) || countries.contains(row.country());
    }

    /** The state of an attested office as this filter names it. */
    public static String country(Attested attested) {
        return AttestedRow.of(attested.attestation()).country();
    }

    boolean everything() {
        return people.isEmpty() && countries.isEmpty();
    }
}
