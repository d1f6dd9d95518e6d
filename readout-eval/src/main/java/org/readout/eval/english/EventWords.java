package org.readout.eval.english;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Role;

/** Sides of a coded act, and the act in words. */
final class EventWords {
    private EventWords() {}

    static Set<Country> sources(Event event) {
        return states(event, EnumSet.of(Role.SOURCE, Role.BOTH));
    }

    /** The states on either side; bodies of several are none, as in the annotation. */
    static Set<Country> all(Event event) {
        return states(event, EnumSet.allOf(Role.class));
    }

    /** Who acts on both sides is a source and no target, as in the annotation. */
    static Set<Country> targets(Event event) {
        return states(event, EnumSet.of(Role.TARGET));
    }

    private static Set<Country> states(Event event, Set<Role> roles) {
        return event.actors().stream()
                .filter(actor -> roles.contains(actor.role()))
                .map(Actor::country)
                .flatMap(Stream::ofNullable)
                .filter(GoldNode::state)
                .collect(Collectors.toSet());
    }

    static String of(Event event) {
        return event.code().type() + " " + StateList.of(sources(event)) + "→" + StateList.of(targets(event)) + " "
                + event.status().name().toLowerCase(Locale.ROOT);
    }
}
