package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Role;

/**
 * To whom an act of a lone sentence is done that names nobody, where another state has acted before it there: "Peruvian police detained a
 * Fijian diver, and Chile's ambassador demanded the body" of Peru.
 */
record InTurn(List<Event> events) {
    /** Acts that answer another's. */
    private static final Set<String> ANSWERING =
            Set.of("ASSAULT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION");

    /** The events, with those it was done to. */
    List<Event> answered() {
        List<Event> all = new ArrayList<>();
        for (Event event : events) {
            all.add(open(event) ? doer(event).map(doer -> to(event, doer)).orElse(event) : event);
        }
        return all;
    }

    private static boolean open(Event event) {
        return ANSWERING.contains(event.code().type())
                && event.status().counts()
                && states(event, Role.SOURCE).size() == 1
                && states(event, Role.TARGET).isEmpty()
                && states(event, Role.BOTH).isEmpty();
    }

    /** Who acted last before an act, alone. */
    private Optional<Actor> doer(Event event) {
        int start = event.evidence().span().start();
        return events.stream()
                .filter(other ->
                        other.evidence().span().end() <= start && other.status().counts())
                .filter(other -> states(other, Role.SOURCE).size() == 1)
                .reduce((first, second) -> second)
                .filter(other -> !states(other, Role.SOURCE).equals(states(event, Role.SOURCE)))
                .flatMap(other -> other.actors().stream()
                        .filter(actor -> actor.role() == Role.SOURCE && actor.country() != null)
                        .findFirst());
    }

    private static Event to(Event event, Actor doer) {
        List<Actor> actors = Stream.concat(
                        event.actors().stream().filter(actor -> actor.role() != Role.TARGET),
                        Stream.of(Recalled.target(doer)))
                .toList();
        return new Event(event.code(), actors, event.date(), event.status(), event.reportedBy(), event.evidence());
    }

    private static List<Country> states(Event event, Role role) {
        return DeedActors.states(
                event.actors().stream().filter(actor -> actor.role() == role).toList());
    }
}
