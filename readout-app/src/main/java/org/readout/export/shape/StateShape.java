package org.readout.export.shape;

import org.readout.pipeline.library.StateCount;

/**
 * A state the record tells of.
 *
 * @param items coded items that name it
 */
public record StateShape(String state, int items) {
    public static StateShape of(StateCount count) {
        return new StateShape(count.state().code(), count.items());
    }
}
