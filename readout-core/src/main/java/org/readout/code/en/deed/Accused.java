package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Layer;
import org.readout.model.Role;

/**
 * The state a document has told of as accused last: when others voice concern without saying of whom, it is of that one.
 * Changed by each sentence in turn; not to be shared.
 */
public final class Accused {
    private static final String ACCUSE = "ACCUSE";
    private static final Set<String> BLAMING = Set.of(ACCUSE, "THREATEN");

    /** How often each state was accused by name. */
    private final Map<Country, Integer> times = new HashMap<>();

    private @Nullable Actor last;
    private @Nullable Actor most;

    /** The events of a sentence, blame without an object laid where it was laid last. */
    public List<Event> completed(List<Event> events) {
        List<Event> completed = new ArrayList<>();
        for (Event event : events) {
            Event told = third(completed(event));
            completed.add(told);
            if (told.code().type().equals(ACCUSE)) {
                told.actors().stream()
                        .filter(actor -> actor.role() == Role.TARGET && actor.country() != null)
                        .findFirst()
                        .ifPresent(this::accused);
            }
        }
        return completed;
    }

    private void accused(Actor actor) {
        Country state = actor.country();
        last = actor;
        if (state != null && actor.evidence().layer() == Layer.SAID) {
            int now = times.merge(state, 1, Integer::sum);
            Actor before = most;
            if (before == null || before.country() == null || now >= times.getOrDefault(before.country(), 0)) {
                most = actor;
            }
        }
    }

    /** Blame by a third state, which names nobody, is laid on whoever the text tells of as accused most, not on who was wronged. */
    private Event third(Event event) {
        Actor accused = most;
        Country state = accused == null ? null : accused.country();
        List<Actor> targets = event.actors().stream()
                .filter(actor -> actor.role() == Role.TARGET)
                .toList();
        boolean reckoned = targets.size() == 1 && targets.get(0).evidence().layer() == Layer.COMPUTED;
        if (accused == null
                || state == null
                || !reckoned
                || !BLAMING.contains(event.code().type())) {
            return event;
        }
        Country wronged = targets.get(0).country();
        boolean outside = event.actors().stream()
                .filter(actor -> actor.role() != Role.TARGET)
                .noneMatch(actor -> actor.country() == null
                        || actor.country().equals(state)
                        || actor.country().equals(wronged));
        boolean more = wronged != null && times.getOrDefault(state, 0) > times.getOrDefault(wronged, 0);
        if (!outside || !more) {
            return event;
        }
        List<Actor> actors = new ArrayList<>(event.actors());
        actors.removeAll(targets);
        actors.add(Recalled.target(accused));
        return new Event(event.code(), actors, event.date(), event.status(), event.reportedBy(), event.evidence());
    }

    private Event completed(Event event) {
        Actor accused = last;
        Country state = accused == null ? null : accused.country();
        if (accused == null || state == null || !open(event, state)) {
            return event;
        }
        List<Actor> actors = new ArrayList<>(event.actors());
        actors.add(Recalled.target(accused));
        return new Event(event.code(), actors, event.date(), event.status(), event.reportedBy(), event.evidence());
    }

    private static boolean open(Event event, Country state) {
        return BLAMING.contains(event.code().type())
                && event.actors().stream()
                        .noneMatch(actor -> actor.role() != Role.SOURCE && actor.country() != null
                                || state.equals(actor.country()));
    }
}
