package org.readout.model;

/**
 * Damage found in a stored text with the repair a reader would make. It is recorded, never applied to text or quotes.
 *
 * @param kind {@code lost_apostrophe}, {@code no_break_space} …
 * @param evidence the damaged words
 * @param expected what they should read
 */
public record Repair(String kind, Evidence evidence, String expected) {
    public Repair {
        Require.text(kind, "kind of repair");
        Require.that(!expected.equals(evidence.quote()), "a repair changes something");
    }
}
