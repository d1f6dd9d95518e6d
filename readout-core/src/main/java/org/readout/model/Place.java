package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as stated.
 *
 * @param city city; absent if not stated
 * @param venue building or hall; absent if not stated
 * @param evidence the words that state it
 */
public record Place(@Nullable String city, @Nullable String venue, Evidence evidence) {
    public Place {
        Require.that(city != null || venue != null, "a place needs a city or a venue");
    }
}
