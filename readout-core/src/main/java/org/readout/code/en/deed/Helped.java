package org.readout.code.en.deed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Role;

/** Whom a further state gives something: whom the one before has helped. "Fiji asked Peru for ships. Chile promised two." */
record Helped(ActorPhrases phrases) {
    private static final Set<String> GIVEN = Set.of("AID", "AGREE");

    /** Whom another state helps; empty if the act is no gift, or nobody has been helped before. */
    Optional<Actor> of(String type, List<Country> acting, Role role) {
        return GIVEN.contains(type) && phrases.inDocument()
                ? phrases.doings().helped(role).filter(actor -> !acting.contains(actor.country()))
                : Optional.empty();
    }
}
