package org.readout.code.en.deed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Role;
import org.readout.model.Status;

/**
 * Whom a state answers that denies to have done something: "Lima denied that its troops had fired on the Chilean post" is told to Chile.
 *
 * @param events those of one sentence
 */
record DeniedDeeds(List<Event> events) {
    private static final String DENIAL = "016";

    private static final Set<String> HOSTILE = Set.of("ASSAULT", "COERCE");

    /** A denial that names nobody, addressed to whom the deed it denies would have been done. */
    Event addressed(Event event) {
        boolean open = event.code().cameo().equals(DENIAL)
                && event.actors().stream().allMatch(actor -> actor.role() == Role.SOURCE);
        List<Country> acting = DeedActors.states(event.actors());
        return !open || acting.size() != 1
                ? event
                : hurt(acting.get(0))
                        .map(actor -> new Event(
                                event.code(),
                                Stream.concat(event.actors().stream(), Stream.of(Recalled.target(actor)))
                                        .toList(),
                                event.date(),
                                event.status(),
                                event.reportedBy(),
                                event.evidence()))
                        .orElse(event);
    }

    private Optional<Actor> hurt(Country state) {
        return events.stream()
                .filter(event -> HOSTILE.contains(event.code().type()) && denied(event.status()))
                .filter(event -> event.actors().stream()
                        .anyMatch(actor -> actor.role() == Role.SOURCE && state.equals(actor.country())))
                .flatMap(event -> event.actors().stream())
                .filter(actor -> actor.role() == Role.TARGET
                        && actor.country() != null
                        && !Objects.equals(state, actor.country()))
                .findFirst();
    }

    private static boolean denied(Status status) {
        return status == Status.DENIED || status == Status.DISPUTED || status == Status.NEGATED;
    }
}
