package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a document came from.
 *
 * @param source the file, folder or stream it was read from, as given
 * @param position line or record number in it, from 1; 0 if the file is one document
 * @param url address the text was published at; absent if not stated
 */
public record Provenance(String source, long position, @Nullable String url) {
    public Provenance {
        Require.text(source, "source");
        Require.that(position >= 0, "position %d is negative", position);
    }
}
