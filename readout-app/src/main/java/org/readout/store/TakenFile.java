package org.readout.store;

/**
 * A file of a collection of which every document is in the store.
 *
 * @param source the collection
 * @param name name of the file within it; there is one of it
 * @param sha256 hash of its content
 */
public record TakenFile(String source, String name, String sha256) {}
