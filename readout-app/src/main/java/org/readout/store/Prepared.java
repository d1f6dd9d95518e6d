package org.readout.store;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.readout.model.Document;

/**
 * An entry ready to be written. Hashing and packing are done here, by several threads and before the database is locked.
 *
 * @param document the document
 * @param raw its bytes
 * @param textSha256 hash over the units of its text
 * @param position its number within the day; absent if it has none
 * @param coding its coding; absent if the store should know the document
 */
record Prepared(
        Document document, Packed raw, byte[] textSha256, @Nullable Integer position, @Nullable PreparedCoding coding) {

    /**
     * Prepares an entry.
     *
     * @throws IllegalArgumentException if the bytes are not those the document is named after
     */
    static Prepared of(Entry entry, Telling telling) {
        Document document = entry.document();
        if (!HexFormat.of()
                .formatHex(Units.sha256(entry.bytes()))
                .equals(document.id().sha256())) {
            throw new IllegalArgumentException("the bytes are not those document " + document.id() + " is named after");
        }
        return new Prepared(
                document,
                Packed.of(entry.bytes()),
                Units.sha256(document.text().content()),
                Bulletin.position(entry.bytes()),
                entry.coding() == null ? null : PreparedCoding.of(entry.coding(), document.text(), telling));
    }

    String sha256() {
        return document.id().sha256();
    }
}
