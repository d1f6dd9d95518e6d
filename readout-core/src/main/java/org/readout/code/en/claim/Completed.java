package org.readout.code.en.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Dyad;

/**
 * Which two states are meant where words name fewer.
 *
 * @param acting the states that act in the sentence
 * @param spokenOf the two spoken of where none are named; fewer if none are
 * @param first the state the document opened with; none if none is known
 */
record Completed(Set<Country> acting, List<Country> spokenOf, List<Country> first) {
    private static final int TWO = 2;

    /** Two that are named, else the two spoken of if the one named is among them, else it and the other that acts. */
    Optional<Dyad> of(Set<Country> named) {
        if (named.size() >= TWO) {
            return dyad(new ArrayList<>(named));
        }
        return named.isEmpty() || spokenOf.containsAll(named) ? dyad(spokenOf) : with(named, List.of());
    }

    /** "Ties with Bolivia", where talk was of Peru's with Chile: those of the state the document opened with. */
    Optional<Dyad> opened(Set<Country> named) {
        return named.size() == 1 ? with(named, first) : Optional.empty();
    }

    private Optional<Dyad> with(Set<Country> named, List<Country> others) {
        Set<Country> states = new LinkedHashSet<>(named);
        states.addAll(acting);
        states.addAll(others);
        return states.size() == TWO ? dyad(new ArrayList<>(states)) : Optional.empty();
    }

    static Optional<Dyad> dyad(List<Country> states) {
        return states.size() < TWO || states.get(0).equals(states.get(1))
                ? Optional.empty()
                : Optional.of(new Dyad(states.get(0), states.get(1)));
    }
}
