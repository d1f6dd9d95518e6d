package org.readout.model;

import java.util.List;

/**
 * Two statements that cannot both hold. It is shown, never repaired.
 *
 * @param about what they disagree on: {@code date}, {@code rank}, {@code office} …
 * @param taken the value used
 * @param other the value that disagrees
 * @param evidence the words that state {@code other}
 */
public record Conflict(String about, String taken, String other, List<Evidence> evidence) {
    public Conflict {
        evidence = List.copyOf(evidence);
        Require.that(!evidence.isEmpty(), "a conflict about %s needs evidence", about);
    }
}
