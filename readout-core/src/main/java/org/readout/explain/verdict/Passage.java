package org.readout.explain.verdict;

import java.time.LocalDate;
import org.readout.model.Evidence;

/**
 * A sentence of the record that tells of a happening.
 *
 * @param happening identifier of what
 * @param title of its document; empty if it has none
 * @param day its document was published on
 * @param sentence the sentence
 */
public record Passage(String happening, String title, LocalDate day, Evidence sentence) {
    /** True if a state is named in it, or in the title above it. */
    boolean names(StateWords state) {
        return state.in(sentence.quote()) || state.in(title);
    }
}
