package org.readout.export.shape;

import java.util.List;
import org.readout.model.Country;
import org.readout.model.Reference;

/** A state referred to, or several in one word. */
public record ReferenceShape(List<String> states, String form, boolean acts, EvidenceShape evidence) {

    static ReferenceShape of(Reference reference) {
        return new ReferenceShape(
                reference.states().stream().map(Country::code).toList(),
                Words.of(reference.form()),
                reference.acts(),
                EvidenceShape.of(reference.evidence()));
    }
}
