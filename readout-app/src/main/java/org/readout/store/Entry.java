package org.readout.store;

import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.Document;

/**
 * A document to be stored.
 *
 * @param document the document
 * @param bytes the record's bytes, whose SHA-256 is the document's identifier
 * @param coding what was coded from it; absent if the store knows the document already, then only its place is noted
 */
public record Entry(Document document, byte[] bytes, @Nullable Coding coding) {
    public Entry {
        if (coding != null && !coding.document().equals(document.id())) {
            throw new IllegalArgumentException("the coding is of another document than " + document.id());
        }
    }
}
