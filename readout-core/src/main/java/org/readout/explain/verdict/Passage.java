package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Evidence;

/**
 * A sentence of the record that tells of a happening.
 *
 * @param happening identifier of what
 * @param states those named in it or in the title above it
 * @param day its document was published on
 * @param sentence the sentence
 */
public record Passage(String happening, Set<Country> states, LocalDate day, Evidence sentence) {
    public Passage {
        states = Set.copyOf(states);
    }
}
