package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;

/** Who acts or is acted upon; {@code quote} are the words that name them. */
public record ActorShape(@Nullable String country, @Nullable String sector, String quote, String role) {

    static ActorShape of(Actor actor) {
        return new ActorShape(
                Codes.of(actor.country()), actor.sector(), actor.evidence().quote(), Words.of(actor.role()));
    }
}
