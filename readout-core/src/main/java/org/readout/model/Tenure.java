package org.readout.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A person in an office, from the first to the last day the record attests it.
 *
 * @param person who
 * @param office the office
 * @param from first day attested
 * @param to last day attested, not before {@code from}
 * @param evidence every attestation, at least one
 */
public record Tenure(Person person, Office office, LocalDate from, LocalDate to, List<Evidence> evidence) {
    public Tenure {
        evidence = List.copyOf(evidence);
        Require.that(!to.isBefore(from), "tenure of %s ends before it begins", person.id());
        Require.that(!evidence.isEmpty(), "tenure of %s has no attestation", person.id());
    }
}
