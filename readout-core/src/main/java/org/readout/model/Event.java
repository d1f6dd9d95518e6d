package org.readout.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An act between political actors.
 *
 * @param code its kind
 * @param actors source and target; at least one
 * @param date when, with its basis
 * @param status whether it happened
 * @param reportedBy who is credited with the account, as written; absent if the document speaks for itself
 * @param evidence the words it rests on
 */
public record Event(
        EventCode code, List<Actor> actors, When date, Status status, @Nullable String reportedBy, Evidence evidence) {
    public Event {
        actors = List.copyOf(actors);
        Require.that(!actors.isEmpty(), "an event has at least one actor");
    }

    public Set<Country> countries() {
        return actors.stream()
                .map(Actor::country)
                .filter(country -> country != null)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True if both states act or are acted upon; asked of each act of a record, hence without a set. */
    public boolean between(Dyad dyad) {
        boolean first = false;
        boolean second = false;
        for (Actor actor : actors) {
            first |= dyad.a().equals(actor.country());
            second |= dyad.b().equals(actor.country());
        }
        return first && second;
    }
}
