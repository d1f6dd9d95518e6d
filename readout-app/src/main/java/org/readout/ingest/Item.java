package org.readout.ingest;

import org.readout.model.Document;

/**
 * A document as taken in, with the bytes it was made from.
 *
 * @param document the document; its key is the SHA-256 of {@code bytes}
 * @param bytes the record's bytes, unchanged: the line for JSON Lines and CSV, the item with its day and
 *     number for a bulletin, else the whole (decompressed) file
 */
public record Item(Document document, byte[] bytes) {}
