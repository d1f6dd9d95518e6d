package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Rungs;
import org.readout.model.DocId;
import org.readout.store.Stored;

/** A document: the text that all offsets point into, and everything coded from it. */
public record DocumentShape(
        String text, List<Found> places, @Nullable String sameAs, CodingShape coding, List<LadderShape> ladders) {

    /** A place the document was found at. */
    public record Found(String source, long position) {}

    public static DocumentShape of(Stored stored, List<Rungs> ladders) {
        DocId same = stored.sameAs();
        return new DocumentShape(
                stored.document().text().content(),
                stored.places().stream()
                        .map(place -> new Found(place.source(), place.position()))
                        .toList(),
                same == null ? null : same.sha256(),
                CodingShape.of(stored.document(), stored.coding()),
                ladders.stream().map(LadderShape::of).toList());
    }
}
