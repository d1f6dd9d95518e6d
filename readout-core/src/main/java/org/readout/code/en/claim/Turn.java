package org.readout.code.en.claim;

import org.readout.model.Direction;

/**
 * Which way a clause has relations go.
 *
 * @param direction the way
 * @param reversed true if a negation belongs to a comparison: "have never been better"
 * @param denied true if the words themselves say that it has not come about: "remains a distant prospect"
 */
record Turn(Direction direction, boolean reversed, boolean denied) {
    static Turn plain(Direction direction) {
        return new Turn(direction, false, false);
    }

    static Turn unmet(Direction direction) {
        return new Turn(direction, false, true);
    }
}
