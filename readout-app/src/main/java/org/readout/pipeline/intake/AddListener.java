package org.readout.pipeline.intake;

import org.readout.ingest.Problem;

/** Told what happens while sources are added, from the thread that adds them. */
public interface AddListener {
    /** Something could not be used; the rest is still taken in. */
    void problem(Problem problem);

    /**
     * Bytes were read.
     *
     * @param total size of the source; 0 if not known
     */
    default void reading(String source, long bytesRead, long total) {}

    /** What has been added so far is on disk and will not be lost. */
    default void acknowledged(Added soFar) {}
}
