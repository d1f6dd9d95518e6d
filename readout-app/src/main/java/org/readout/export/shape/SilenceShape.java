package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;
import org.readout.model.Silence;

/** Why a sentence yielded nothing. */
public record SilenceShape(String reason, @Nullable EvidenceShape evidence) {

    static SilenceShape of(Silence silence) {
        Evidence sentence = silence.evidence();
        return new SilenceShape(silence.reason(), sentence == null ? null : EvidenceShape.of(sentence));
    }
}
