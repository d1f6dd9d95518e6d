package org.readout.code.zh;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Role;

/**
 * The two states that talk with each other in a document: those of the first contact it tells of.
 *
 * @param states two states, in order of their codes, or none
 */
record Counterparts(List<Country> states) {
    static final Counterparts NONE = new Counterparts(List.of());

    Counterparts {
        states = List.copyOf(states);
    }

    static Counterparts of(List<Meeting> told) {
        return told.stream()
                .map(Meeting::countries)
                .filter(countries -> countries.size() == 2)
                .findFirst()
                .map(countries -> new Counterparts(countries.stream().sorted().toList()))
                .orElse(NONE);
    }

    /** The state a speaker of a state addresses; null if the speaker's is not one of the two. */
    @Nullable
    Country of(@Nullable Country speaker) {
        return speaker == null || !states.contains(speaker)
                ? null
                : states.stream()
                        .filter(state -> !state.equals(speaker))
                        .findFirst()
                        .orElse(null);
    }

    /** Both states as speakers of what they say together. */
    List<Actor> speakers(Evidence words) {
        return states.stream()
                .map(state -> new Actor(state, "GOV", null, Role.SOURCE, words))
                .toList();
    }
}
