package org.readout.code.en.deed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Event;

/**
 * The two states a document has told last to meet or to deal with each other: after "Peru's premier met Chile's", "the two sides" are
 * Peru and Chile, and Peru's partner is Chile. Changed by each sentence in turn; not to be shared.
 */
final class PairTold {
    private static final int PAIR = 2;
    /** Sentences over which those who met are still understood to speak to each other. */
    private static final int NEAR = 4;

    private static final Set<String> HOSTILE =
            Set.of("ACCUSE", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "PROTEST", "MOBILIZE");

    private List<Country> met = List.of();
    private int sinceMet;
    private List<Country> dealt = List.of();

    /** How often two states are told to deal with each other, the first told before the others. */
    private final Map<List<Country>, Integer> times = new LinkedHashMap<>();

    /** How often two states are told to quarrel, likewise. */
    private final Map<List<Country>, Integer> quarrels = new LinkedHashMap<>();

    /** A sentence has been read, what it tells not yet. */
    void heard() {
        sinceMet++;
    }

    /** A contact is told. */
    void met(Collection<Country> states) {
        met = List.copyOf(states);
        sinceMet = 0;
    }

    /** An act is told. */
    void dealt(Event event) {
        List<Country> states = DeedActors.states(event.actors());
        if (states.size() == PAIR) {
            dealt = states;
            List<Country> two = states.stream().sorted().toList();
            times.merge(two, 1, Integer::sum);
            if (HOSTILE.contains(event.code().type())) {
                quarrels.merge(two, 1, Integer::sum);
            }
        }
    }

    /** The two told most often to deal with each other, of several the first; none if none are told. */
    List<Country> most() {
        return most(times);
    }

    /** The two told most often to quarrel, likewise. */
    List<Country> foes() {
        return most(quarrels);
    }

    private static List<Country> most(Map<List<Country>, Integer> told) {
        List<Country> most = List.of();
        for (Map.Entry<List<Country>, Integer> pair : told.entrySet()) {
            most = pair.getValue() > told.getOrDefault(most, 0) ? pair.getKey() : most;
        }
        return most;
    }

    /** The states of the contact told last, if it was told a few sentences ago. */
    List<Country> met() {
        return sinceMet > NEAR ? List.of() : met;
    }

    /** True if the sentence before tells of a contact. */
    boolean justMet() {
        return sinceMet < 1;
    }

    /** The other of the two states of the contact told last, however long ago. */
    Optional<Country> besides(Collection<Country> states) {
        return other(met, states);
    }

    /** The other of the two states of the contact told last, if it was told a few sentences ago. */
    Optional<Country> partner(Collection<Country> states) {
        return other(met(), states);
    }

    /** The other of the two states of the contact or act told last. */
    Optional<Country> other(Country state) {
        return partner(Set.of(state)).or(() -> other(dealt, Set.of(state)));
    }

    private static Optional<Country> other(List<Country> pair, Collection<Country> states) {
        List<Country> others =
                pair.stream().filter(state -> !states.contains(state)).toList();
        return pair.size() == PAIR && others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }
}
