package org.readout.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Presence;

/**
 * One formula on one speaker's side of two accounts; present in at least one.
 *
 * @param formula identifier of the formula, of a reworded one in the second account
 * @param was identifier of the formula of the first account that this one took the place of; absent unless reworded
 * @param side the state whose side speaks; absent if no speaker could be told
 * @param before presence in the first account
 * @param after presence in the second
 * @param inFirst where it stands in the first; empty unless present there
 * @param inSecond where it stands in the second; empty unless present there
 */
public record Difference(
        String formula,
        @Nullable String was,
        @Nullable Country side,
        Presence before,
        Presence after,
        List<Evidence> inFirst,
        List<Evidence> inSecond) {
    public Difference {
        inFirst = List.copyOf(inFirst);
        inSecond = List.copyOf(inSecond);
        if (before != Presence.PRESENT && after != Presence.PRESENT) {
            throw new IllegalArgumentException("formula " + formula + " is in neither account");
        }
    }

    /** What was dropped and what was added in its place, as one. */
    Difference becoming(Difference added) {
        return new Difference(added.formula, formula, side, before, added.after, inFirst, added.inSecond);
    }

    public Fate fate() {
        if (was != null) {
            return Fate.REWORDED;
        }
        if (before == after) {
            return Fate.KEPT;
        }
        if (before == Presence.ABSENT) {
            return Fate.ADDED;
        }
        return after == Presence.ABSENT ? Fate.DROPPED : Fate.UNKNOWN;
    }
}
