package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * A mention of a state that acts, as coded.
 *
 * @param span where
 * @param states which
 */
record CodedMention(Span span, Set<Country> states) {
    CodedMention {
        states = Set.copyOf(states);
    }

    /** None: a coding keeps who acts in each act, not every mention of a state. Counted as missing until it does. */
    static List<CodedMention> of(@SuppressWarnings("unused") Coding coding) {
        return List.of();
    }
}
