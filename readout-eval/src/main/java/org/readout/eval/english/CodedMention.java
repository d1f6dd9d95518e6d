package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Reference;
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

    /** Places, languages and goods are coded too, but do not act. */
    static List<CodedMention> of(Coding coding) {
        return coding.references().stream()
                .filter(Reference::acts)
                .map(reference -> new CodedMention(reference.evidence().span(), Set.copyOf(reference.states())))
                .toList();
    }
}
