package org.readout.pipeline.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Counts;
import org.readout.model.Country;
import org.readout.store.Store;
import org.readout.store.Told;

/**
 * How often each outlet has a formula on a side, in all its accounts of meetings with words of that side, whomever the side meets:
 * of the meetings of two states alone few outlets have enough to make a habit.
 */
final class Habits {
    private final Map<String, Integer> accounts = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    private Habits() {}

    /** @param sides the states whose words are counted */
    static Habits of(Store store, Set<Country> sides) {
        Habits habits = new Habits();
        store.meetings().said(sides, habits::add);
        return habits;
    }

    private void add(String outlet, Told told) {
        String side = key(outlet, told.side());
        accounts.merge(side, 1, Integer::sum);
        told.formulas().forEach(formula -> uses.merge(side + formula, 1, Integer::sum));
    }

    /** @param side absent where no speaker could be told; nobody has a habit then */
    Counts of(String outlet, String formula, @Nullable Country side) {
        if (side == null) {
            return Counts.NONE;
        }
        String key = key(outlet, side);
        return new Counts(accounts.getOrDefault(key, 0), uses.getOrDefault(key + formula, 0));
    }

    private static String key(String outlet, Country side) {
        return outlet + "\t" + side.code() + "\t";
    }
}
