package org.readout.ingest;

/**
 * A file of a collection that keeps one file a day, known by its content: where it lies and when it was written do not
 * matter, so that a collection that was fetched again is recognised.
 *
 * @param collection name of the collection, the source of what stands in the file
 * @param name name of the file within the collection; there is one of it
 * @param sha256 hash of its bytes, decompressed
 */
public record DailyFile(String collection, String name, String sha256) {}
