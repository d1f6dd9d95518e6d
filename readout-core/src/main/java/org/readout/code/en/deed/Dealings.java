package org.readout.code.en.deed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** What one gives or grants. */
    private static final Set<String> GIVEN = Set.of("AID", "AGREE");

    private static final String APPEAL = "REQUEST";

    private @Nullable Dealing helped;

    private record Dealing(Actor with, int sentence) {}

    /** @param sentence number of the one that tells it */
    void add(Event event, int sentence) {
        Map<Country, Actor> two = new LinkedHashMap<>();
        event.actors().stream()
                .filter(actor -> actor.country() != null)
                .forEach(actor -> two.putIfAbsent(Objects.requireNonNull(actor.country()), actor));
        helped(event, sentence);
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

    /** Who is given something, or asks for it; what it promises in return is no gift. */
    private void helped(Event event, int sentence) {
        Role role = event.code().type().equals(APPEAL) ? Role.SOURCE : Role.TARGET;
        List<Actor> parties = event.actors().stream()
                .filter(actor -> actor.role() == role && actor.country() != null)
                .toList();
        boolean gift = GIVEN.contains(event.code().type()) || role == Role.SOURCE;
        Country before = helped == null ? null : helped.with.country();
        boolean thanks = event.actors().stream()
                .anyMatch(actor -> actor.role() == Role.SOURCE
                        && actor.country() != null
                        && actor.country().equals(before));
        if (gift && !thanks && DeedActors.states(parties).size() == 1) {
            helped = new Dealing(parties.get(0), sentence);
        }
    }

    /** Whom another state helps, as told in this sentence's neighbourhood: "Fiji asked Peru for ships. Chile promised two." */
    Optional<Actor> helped(Role role, int sentence) {
        return Optional.ofNullable(helped)
                .filter(dealing -> dealing.sentence >= sentence - NEAR)
                .map(Dealing::with)
                .map(other -> new Actor(other.country(), null, null, role, Recalled.evidence(other.evidence())));
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
