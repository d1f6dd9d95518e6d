package org.readout.pipeline.signal;

import org.jspecify.annotations.Nullable;
import org.readout.model.Direction;
import org.readout.model.Formula;

/** Which way words point by their kind: friendship and courtesy are warm, warnings cold; of the others nothing follows. */
final class Tones {
    private Tones() {}

    /** @param absent true if the formula was left out */
    static Direction of(@Nullable Formula formula, boolean absent) {
        if (formula == null) {
            return Direction.UNCLEAR;
        }
        return switch (formula.kind()) {
            case FRIENDSHIP, COURTESY, PARTY -> absent ? Direction.COOLING : Direction.WARMING;
            case WARNING -> absent ? Direction.WARMING : Direction.COOLING;
            default -> Direction.UNCLEAR;
        };
    }
}
