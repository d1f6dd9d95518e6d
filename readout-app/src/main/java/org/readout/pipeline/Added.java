package org.readout.pipeline;

import org.readout.store.Acknowledged;

/**
 * What a call of {@code add} has done.
 *
 * @param added documents stored for the first time
 * @param duplicates how many more documents now stand in for others of the same outlet, day and title
 * @param known items that were in the record already
 */
public record Added(int added, int duplicates, int known) {
    static final Added NOTHING = new Added(0, 0, 0);

    Added plus(Acknowledged batch, int items) {
        return new Added(added + batch.added(), duplicates + batch.duplicates(), known + items - batch.added());
    }
}
