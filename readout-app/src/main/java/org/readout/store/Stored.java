package org.readout.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coding;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Provenance;

/**
 * A document as the store holds it.
 *
 * @param document the document; its provenance is the first of {@code places}
 * @param coding what was coded from it
 * @param places every place it was found at, by source and position; at least one
 * @param sameAs the document kept instead of this one; absent if this one is kept
 */
public record Stored(Document document, Coding coding, List<Provenance> places, @Nullable DocId sameAs) {
    public Stored {
        places = List.copyOf(places);
    }
}
