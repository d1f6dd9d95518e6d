package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.code.en.cast.Unions;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.Role;

/**
 * Before whom a state shows its forces that has just quarrelled with another: "A broke off relations with B. Its army was put on
 * alert." Changed by each sentence in turn; not to be shared.
 */
public final class Quarrels {
    private static final String SHOWN = "MOBILIZE";
    private static final Set<String> HOSTILE =
            Set.of("ACCUSE", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "PROTEST", SHOWN);

    /** Sentences over which a quarrel is what the forces are about. */
    private static final int NEAR = 1;

    private record Quarrel(Actor with, int sentence) {}

    private final Map<Country, Quarrel> last = new HashMap<>();
    private int sentence;

    /** The events of a sentence, forces shown to nobody shown to the other side of the quarrel. */
    public List<Event> completed(Clauses clauses, List<Event> events) {
        sentence++;
        List<Event> completed = new ArrayList<>();
        for (Event event : events) {
            Event told = completed(clauses, event);
            completed.add(told);
            quarrel(told);
        }
        return completed;
    }

    private void quarrel(Event event) {
        List<Actor> states =
                event.actors().stream().filter(actor -> actor.country() != null).toList();
        boolean two = DeedActors.states(states).size() == 2;
        if (two && event.status().counts() && HOSTILE.contains(event.code().type())) {
            for (Actor actor : states) {
                states.stream()
                        .filter(other ->
                                other.country() != null && !other.country().equals(actor.country()))
                        .findFirst()
                        .ifPresent(other -> put(actor, other));
            }
        }
    }

    /** "The drills of A and B": told with it, not before it. */
    private static boolean named(Clauses clauses, Event event, Quarrel quarrel) {
        return clauses.all(Mention.OfCountry.class).stream()
                .anyMatch(state -> state.country().equals(quarrel.with.country())
                        && event.evidence().span().contains(state.span()));
    }

    private void put(Actor actor, Actor other) {
        Country state = actor.country();
        if (state != null && other.country() != null && Unions.single(other.country())) {
            last.put(state, new Quarrel(other, sentence));
        }
    }

    private Event completed(Clauses clauses, Event event) {
        List<Country> acting = DeedActors.states(event.actors());
        boolean open = event.code().type().equals(SHOWN)
                && event.status().counts()
                && acting.size() == 1
                && event.actors().stream().allMatch(actor -> actor.role() == Role.SOURCE || actor.country() == null);
        Quarrel quarrel = open ? last.get(acting.get(0)) : null;
        if (quarrel == null || quarrel.sentence < sentence - NEAR || named(clauses, event, quarrel)) {
            return event;
        }
        List<Actor> actors = new ArrayList<>(event.actors());
        actors.add(Recalled.target(quarrel.with));
        return new Event(event.code(), actors, event.date(), event.status(), event.reportedBy(), event.evidence());
    }
}
