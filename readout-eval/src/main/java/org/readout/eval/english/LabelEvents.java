package org.readout.eval.english;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Evidence;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.When;

/** Annotated acts as if a reader had coded them, by the type named first. */
final class LabelEvents {
    /** CAMEO codes are not judged. */
    private static final String ANY_CAMEO = "00";

    private LabelEvents() {}

    /** None for an act that has no type. */
    static Stream<Event> of(LabelText text, GoldEvent label) {
        Evidence told = text.at(label.told().get(0));
        return GoldEvent.present(label.type())
                .filter(type -> !label.optional())
                .limit(1)
                .map(type -> new Event(
                        new EventCode(type, null, List.of(), ANY_CAMEO, null, null),
                        actors(label, told),
                        When.UNKNOWN,
                        Status.valueOf(label.status().toUpperCase(Locale.ROOT)),
                        null,
                        told));
    }

    private static List<Actor> actors(GoldEvent label, Evidence told) {
        Role acting = label.reciprocal() ? Role.BOTH : Role.SOURCE;
        Stream<Actor> sources =
                label.actors().isEmpty() ? Stream.of(actor(null, acting, told)) : actors(label.actors(), acting, told);
        return Stream.concat(sources, actors(label.recipients(), Role.TARGET, told))
                .toList();
    }

    private static Stream<Actor> actors(Collection<Country> states, Role role, Evidence told) {
        return states.stream().sorted().map(state -> actor(state, role, told));
    }

    private static Actor actor(@Nullable Country state, Role role, Evidence told) {
        return new Actor(state, null, null, role, told);
    }
}
