package org.readout.model;

/**
 * Key of a document: the SHA-256 of its bytes (of the line, for a record of a JSON Lines or CSV file).
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record DocId(String sha256) implements Comparable<DocId> {
    private static final int SHORT = 12;

    public DocId {
        Require.that(sha256.matches("[0-9a-f]{64}"), "'%s' is not a SHA-256 in lower-case hex", sha256);
    }

    /** The first twelve digits, enough to name a document to a person. */
    public String brief() {
        return sha256.substring(0, SHORT);
    }

    @Override
    public int compareTo(DocId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
