package org.readout.code.en.deed;

import java.util.List;
import java.util.Set;
import org.readout.lexicon.en.DeedNouns.Ground;
import org.readout.model.Actor;
import org.readout.model.Country;

/**
 * Something done.
 *
 * @param doers of states, at least one
 * @param words of the clause, singular or infinitive, lower case
 * @param kind of what nouns it may be the ground
 * @param sentence its number
 */
record Doing(List<Actor> doers, Set<String> words, Set<Ground> kind, int sentence) {
    /** True if none but these did it. */
    boolean by(List<Country> states) {
        return doers.stream().allMatch(doer -> states.contains(doer.country()));
    }

    /** Who did it beside these. */
    List<Actor> others(List<Country> acting) {
        return doers.stream().filter(doer -> !acting.contains(doer.country())).toList();
    }
}
