package org.readout.export.shape;

import java.util.List;
import org.readout.model.Evidence;

/**
 * A quoted span.
 *
 * @param start UTF-16 offset into the stored text, inclusive
 * @param end UTF-16 offset, exclusive
 */
public record EvidenceShape(String docId, int start, int end, String quote, String layer) {

    public static EvidenceShape of(Evidence evidence) {
        return new EvidenceShape(
                evidence.docId().sha256(),
                evidence.span().start(),
                evidence.span().end(),
                evidence.quote(),
                Words.of(evidence.layer()));
    }

    public static List<EvidenceShape> all(List<Evidence> evidence) {
        return evidence.stream().map(EvidenceShape::of).toList();
    }
}
