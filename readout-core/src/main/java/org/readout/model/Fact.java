package org.readout.model;

/**
 * What a record says of an event besides what every event has: the missile, the place it was fired from …
 *
 * @param name the field's name, as the record has it
 * @param evidence the value as it stands in the record
 */
public record Fact(String name, Evidence evidence) {
    public Fact {
        Require.text(name, "name of a fact");
    }

    public String value() {
        return evidence.quote();
    }
}
