package org.readout.code.en;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Country;
import org.readout.model.Event;

/**
 * Whom an act may be done to: nobody, a state its sentence or the two before name, one the document is about, or some that are
 * named together.
 *
 * @param scenes the sentences of the document
 * @param about the states it is about
 */
record TargetOptions(List<Scene> scenes, List<Country> about) {
    private static final int BACK = 2;

    /**
     * Each once, nobody first.
     *
     * @param at number of the sentence
     * @param places where the words of the act name states
     */
    Set<Set<Country>> of(Event event, int at, StatePlaces places) {
        Set<Country> acting = EventStates.acting(event);
        Set<Country> near = new LinkedHashSet<>();
        for (int back = 0; back <= BACK && back <= at; back++) {
            near.addAll(scenes.get(at - back).named().keySet());
        }
        near.addAll(about);
        Set<Set<Country>> options = new LinkedHashSet<>();
        options.add(Set.of());
        near.stream()
                .filter(state -> EventStates.state(state) && !acting.contains(state))
                .forEach(state -> options.add(Set.of(state)));
        options.add(EventStates.actedUpon(event));
        Set<Country> others = others(new LinkedHashSet<>(about), acting);
        if (others.size() == 2) {
            options.add(others);
        }
        places.together().stream()
                .map(states -> others(states, acting))
                .filter(states -> states.size() > 1)
                .forEach(options::add);
        return options;
    }

    static Set<Country> others(Set<Country> states, Set<Country> acting) {
        Set<Country> others = new TreeSet<>(states);
        others.removeIf(state -> acting.contains(state) || !EventStates.state(state));
        return others;
    }
}
