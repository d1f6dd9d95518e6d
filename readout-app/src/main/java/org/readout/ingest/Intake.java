package org.readout.ingest;

/** Receives what a source yields, in the order of the source. */
public interface Intake {
    void item(Item item);

    void problem(Problem problem);

    /** Called as bytes are read, for progress; {@code total} is 0 if not known. */
    default void progress(String source, long bytesRead, long total) {}
}
