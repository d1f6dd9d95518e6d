package org.readout.code.outside;

import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;
import org.readout.model.Silence;

/** A field that cannot be read. The record yields nothing, and says why. */
@SuppressWarnings("serial") // never leaves the package
final class Unclear extends Exception {
    private final transient Silence silence;

    Unclear(String reason, @Nullable Evidence evidence) {
        super(reason, null, false, false);
        this.silence = new Silence(reason, evidence);
    }

    Silence silence() {
        return silence;
    }
}
