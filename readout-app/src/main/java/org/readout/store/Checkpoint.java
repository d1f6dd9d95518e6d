package org.readout.store;

/**
 * Told of the named points of every commit, in order. The seam through which a test ends the process where it hurts most;
 * does nothing otherwise.
 */
@FunctionalInterface
public interface Checkpoint {
    Checkpoint NONE = point -> {};

    void reached(Point point);

    /** The points. The first five are reported by the store, the last by who passes the acknowledgement on to the user. */
    enum Point {
        /** Nothing of the batch is written. */
        BEFORE_WRITE,
        /** The documents are written, the duplicates among them not yet told apart. */
        AFTER_WRITE,
        /** Everything is written, nothing is committed. */
        BEFORE_COMMIT,
        /** The batch is durable. */
        AFTER_COMMIT,
        /** The call is about to return. */
        BEFORE_ACKNOWLEDGE,
        /** The user was told. */
        AFTER_ACKNOWLEDGE
    }
}
