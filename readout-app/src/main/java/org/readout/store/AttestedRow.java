package org.readout.store;

import java.util.List;
import java.util.TreeSet;
import org.readout.model.Attestation;
import org.readout.model.Coding;
import org.readout.model.Country;

/**
 * What the index holds of the attestations of a document.
 *
 * @param person identifier of who holds an office
 * @param country code of the state whose office it is; empty for an office of no state
 */
record AttestedRow(String person, String country) {
    /** Stands for the state of an office of no state. */
    static final String NO_STATE = "";

    /** The rows of a coding, each once, sorted. */
    static List<AttestedRow> of(Coding coding) {
        TreeSet<String> lines = new TreeSet<>();
        return coding.attested().stream()
                .map(AttestedRow::of)
                .filter(row -> lines.add(row.line()))
                .toList();
    }

    static AttestedRow of(Attestation attestation) {
        Country country = attestation.office().country();
        return new AttestedRow(attestation.person().id(), country == null ? NO_STATE : country.code());
    }

    /** Everything the index holds of it, in one line to compare with. */
    String line() {
        return "attested " + person + ' ' + country;
    }
}
