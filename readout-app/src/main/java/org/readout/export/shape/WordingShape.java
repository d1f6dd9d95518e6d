package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Wording;

/** A formula's presence on one side of a readout. */
public record WordingShape(
        String formula,
        @Nullable String side,
        @Nullable PersonShape speaker,
        String presence,
        List<EvidenceShape> evidence) {

    static WordingShape of(Wording wording) {
        return new WordingShape(
                wording.formula(),
                Codes.of(wording.side()),
                PersonShape.orNull(wording.speaker()),
                Words.of(wording.presence()),
                EvidenceShape.all(wording.evidence()));
    }
}
