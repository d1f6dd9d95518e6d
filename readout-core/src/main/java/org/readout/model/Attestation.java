package org.readout.model;

/**
 * That a document calls a person by an office: one statement of a tenure, true on the day of the document.
 *
 * @param person who
 * @param office the office, with the words that state it
 * @param evidence name and titles as they stand together
 */
public record Attestation(Person person, Office office, Evidence evidence) {
    public Attestation {
        Require.that(
                evidence.docId().equals(office.evidence().docId()),
                "an office of %s and the evidence for it are of two documents",
                person.id());
    }
}
