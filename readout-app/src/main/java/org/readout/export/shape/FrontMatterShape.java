package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;
import org.readout.model.FrontMatter;

/** What stands before the body of a free text. */
public record FrontMatterShape(
        @Nullable EvidenceShape title,
        List<EvidenceShape> authors,
        @Nullable EvidenceShape outlet,
        DateShape published,
        int bodyStart) {

    static @Nullable FrontMatterShape orNull(@Nullable FrontMatter front) {
        return front == null
                ? null
                : new FrontMatterShape(
                        orNull(front.title()),
                        EvidenceShape.all(front.authors()),
                        orNull(front.outlet()),
                        DateShape.of(front.published()),
                        front.bodyStart());
    }

    private static @Nullable EvidenceShape orNull(@Nullable Evidence evidence) {
        return evidence == null ? null : EvidenceShape.of(evidence);
    }
}
