package org.readout.explain.verdict;

import java.time.LocalDate;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Layer;

/**
 * A sentence of the record that tells of a happening.
 *
 * @param happening identifier of what
 * @param title of its document; empty if it has none
 * @param day its document was published on
 * @param sentence the sentence; of an imported list, the entry
 * @param states those it is known to be about, whatever its words; of a text, none
 */
public record Passage(String happening, String title, LocalDate day, Evidence sentence, Set<Country> states) {
    public Passage {
        states = Set.copyOf(states);
    }

    /** Of a text. */
    Passage(String happening, String title, LocalDate day, Evidence sentence) {
        this(happening, title, day, sentence, Set.of());
    }

    /** True if a state is named in it, or in the title above it. */
    boolean names(Country state, StateWords words) {
        return states.contains(state) || words.in(sentence.quote()) || words.in(title);
    }

    boolean imported() {
        return sentence.layer() == Layer.OUTSIDE;
    }
}
