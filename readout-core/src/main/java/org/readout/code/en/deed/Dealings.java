package org.readout.code.en.deed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Role;

/** With which other state each of a document had to do last. Changed by each event in turn; not to be shared. */
final class Dealings {
    /** Sentences over which a state is still understood to deal with the one it dealt with. */
    private static final int NEAR = 3;

    private static final int PAIR = 2;

    /** By state, the other state of what it did last, or of what was done to it. */
    private final Map<Country, Dealing> dealings = new HashMap<>();

    private record Dealing(Actor with, int sentence) {}

    /** @param sentence number of the one that tells it */
    void add(Event event, int sentence) {
        Map<Country, Actor> two = new LinkedHashMap<>();
        event.actors().stream()
                .filter(actor -> actor.country() != null)
                .forEach(actor -> two.putIfAbsent(Objects.requireNonNull(actor.country()), actor));
        if (two.size() > PAIR) {
            several(event, sentence);
        }
        if (two.size() == PAIR) {
            List<Country> states = List.copyOf(two.keySet());
            List<Actor> parties = List.copyOf(two.values());
            dealings.put(states.get(0), new Dealing(parties.get(1), sentence));
            dealings.put(states.get(1), new Dealing(parties.get(0), sentence));
        }
    }

    /** What one does to several: each of them has to do with it. */
    private void several(Event event, int sentence) {
        List<Actor> sources = event.actors().stream()
                .filter(actor -> actor.role() == Role.SOURCE && actor.country() != null)
                .toList();
        if (sources.size() == 1) {
            event.actors().stream()
                    .filter(actor -> actor.role() == Role.TARGET && actor.country() != null)
                    .forEach(actor -> dealings.put(
                            Objects.requireNonNull(actor.country()), new Dealing(sources.get(0), sentence)));
        }
    }

    /**
     * With which other state a state had to do last, in this sentence's neighbourhood: "Fiji refused Samoa's ships. Fiji closed its airspace."
     *
     * @param sentence number of the one that is read
     * @return computed, its evidence where that state was named
     */
    Optional<Actor> with(Country state, Role role, int sentence) {
        return Optional.ofNullable(dealings.get(state))
                .filter(dealing -> dealing.sentence >= sentence - NEAR)
                .map(Dealing::with)
                .map(other -> new Actor(other.country(), null, null, role, Recalled.evidence(other.evidence())));
    }
}
