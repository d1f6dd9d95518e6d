package org.readout.store;

/** Told how far a long task has come, from the thread that runs it. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, total) -> {};

    /**
     * Called after each batch.
     *
     * @param done documents done
     * @param total documents to do
     */
    void at(int done, int total);
}
