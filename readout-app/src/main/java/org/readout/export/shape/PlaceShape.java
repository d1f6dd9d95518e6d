package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.Place;

/** Where, as stated. */
public record PlaceShape(@Nullable String city, @Nullable String venue, EvidenceShape evidence) {

    static @Nullable PlaceShape orNull(@Nullable Place place) {
        return place == null ? null : new PlaceShape(place.city(), place.venue(), EvidenceShape.of(place.evidence()));
    }
}
