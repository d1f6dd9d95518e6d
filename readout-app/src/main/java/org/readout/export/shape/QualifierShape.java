package org.readout.export.shape;

import org.readout.model.Qualifier;

/** Words that weaken, strengthen, bound or attribute. */
public record QualifierShape(String kind, EvidenceShape evidence) {

    static QualifierShape of(Qualifier qualifier) {
        return new QualifierShape(Words.of(qualifier.kind()), EvidenceShape.of(qualifier.evidence()));
    }
}
