package org.readout.store;

import java.util.Set;
import java.util.TreeSet;
import org.readout.model.Country;

/**
 * What one side is told to have said at one meeting: a row of an index over the codings, which only tells which formulas and not
 * where.
 *
 * @param meeting place of the meeting in the coding's list, from 0
 * @param side the state
 * @param words true if words of that side are reported
 * @param formulas identifiers of the formulas in them
 */
public record Told(int meeting, Country side, boolean words, Set<String> formulas) {
    private static final String BETWEEN = " ";

    public Told {
        formulas = Set.copyOf(formulas);
    }

    static Told of(int meeting, String side, boolean words, String packed) {
        return new Told(meeting, new Country(side), words, packed.isEmpty() ? Set.of() : Set.of(packed.split(BETWEEN)));
    }

    /** The formulas as they lie in the database: sorted, with a blank between. */
    String packed() {
        return String.join(BETWEEN, new TreeSet<>(formulas));
    }

    /** Everything the index holds of it, in one line to compare with. */
    String line() {
        return "told " + meeting + ' ' + side.code() + ' ' + words + ' ' + packed();
    }
}
