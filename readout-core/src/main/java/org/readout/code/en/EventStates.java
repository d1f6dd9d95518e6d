package org.readout.code.en;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Layer;
import org.readout.model.Role;

/** The states on either side of an act; unions of states are none. */
final class EventStates {
    private static final Set<String> UNIONS = Set.of("UNO", "IGO", "EUR");

    private EventStates() {}

    static boolean state(Country country) {
        return !UNIONS.contains(country.code());
    }

    static Set<Country> acting(Event event) {
        return of(event, EnumSet.of(Role.SOURCE, Role.BOTH));
    }

    static Set<Country> actedUpon(Event event) {
        return of(event, EnumSet.of(Role.TARGET));
    }

    static boolean mutual(Event event) {
        return event.actors().stream().anyMatch(actor -> actor.role() == Role.BOTH);
    }

    /** True if its own words, not a conclusion, name a state or union it is done to. */
    static boolean namesTarget(Event event) {
        return event.actors().stream()
                .anyMatch(actor -> actor.role() == Role.TARGET
                        && actor.country() != null
                        && actor.evidence().layer() == Layer.SAID);
    }

    private static Set<Country> of(Event event, Set<Role> roles) {
        return event.actors().stream()
                .filter(actor -> roles.contains(actor.role()))
                .map(Actor::country)
                .filter(country -> country != null && state(country))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
