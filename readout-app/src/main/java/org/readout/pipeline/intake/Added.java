package org.readout.pipeline.intake;

import org.readout.store.Acknowledged;

/**
 * What a call of {@code add} has done.
 *
 * @param added documents stored for the first time
 * @param duplicates how many more documents now stand in for others of the same outlet, day and title
 * @param known items that were in the record already
 * @param files daily files of collections that were met
 */
public record Added(int added, int duplicates, int known, Files files) {
    static final Added NOTHING = new Added(0, 0, 0, new Files(0, 0, 0));

    /**
     * Daily files by what became of them.
     *
     * @param fresh taken in for the first time
     * @param changed taken in anew, for their content was another one before
     * @param unchanged passed over without being read
     */
    public record Files(int fresh, int changed, int unchanged) {
        /** How many there are. */
        public int all() {
            return fresh + changed + unchanged;
        }
    }

    Added plus(Acknowledged batch, int items, Files met) {
        return new Added(added + batch.added(), duplicates + batch.duplicates(), known + items - batch.added(), met);
    }

    Added with(Files met) {
        return new Added(added, duplicates, known, met);
    }
}
