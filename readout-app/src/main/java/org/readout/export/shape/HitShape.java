package org.readout.export.shape;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.store.Hit;

/** A place where searched words stand. */
public record HitShape(String docId, String title, @Nullable String published, String outlet, EvidenceShape evidence) {
    public static HitShape of(Hit hit) {
        return new HitShape(
                hit.document().sha256(),
                hit.title(),
                Objects.toString(hit.published(), null),
                hit.outlet(),
                EvidenceShape.of(hit.match()));
    }
}
