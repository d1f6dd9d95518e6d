package org.readout.ingest;

/** Receives what a source yields, in the order of the source. */
public interface Intake {
    /** A file or stream is about to be read; what comes next is from it. */
    default void begins(String source) {}

    void item(Item item);

    void problem(Problem problem);

    /** Whether every item of this file was received before, so that it need not be read; asked before its first item. */
    default boolean knows(DailyFile file) {
        return false;
    }

    /** Every item of this file has been handed over, and none was refused. */
    default void whole(DailyFile file) {}

    /** Called as bytes are read, for progress; {@code total} is 0 if not known. */
    default void progress(String source, long bytesRead, long total) {}
}
