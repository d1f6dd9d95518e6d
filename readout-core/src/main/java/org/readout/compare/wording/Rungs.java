package org.readout.compare.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;
import org.readout.model.Presence;
import org.readout.model.Wording;

/**
 * One side on one ladder in two readouts.
 *
 * @param ladder label, atmosphere or warning
 * @param side the state; absent where the document itself says it, as of an atmosphere
 * @param before rungs in the first, the lowest first; may be empty
 * @param after rungs in the second; may be empty, but not both
 */
public record Rungs(FormulaKind ladder, @Nullable Country side, List<Rung> before, List<Rung> after) {
    private static final Comparator<Country> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    public Rungs {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Rungs from the highest of the first readout to the highest of the second; null if either has none. */
    public @Nullable Integer change() {
        return before.isEmpty() || after.isEmpty()
                ? null
                : Integer.valueOf(highest(after).rung() - highest(before).rung());
    }

    public static Rung highest(List<Rung> rungs) {
        return rungs.get(rungs.size() - 1);
    }

    /** Every ladder a side stands on in one readout, its rungs those {@link #before}. */
    public static List<Rungs> of(Collection<Wording> wordings, Map<String, Formula> register) {
        return of(wordings, List.of(), register);
    }

    /** Every ladder a side stands on in either readout, ladder by ladder. */
    public static List<Rungs> of(Collection<Wording> first, Collection<Wording> second, Map<String, Formula> register) {
        List<Rungs> all = new ArrayList<>();
        TreeSet<@Nullable Country> sides = new TreeSet<>(UNKNOWN_LAST);
        Stream.concat(first.stream(), second.stream()).forEach(wording -> sides.add(wording.side()));
        for (FormulaKind ladder : FormulaKind.values()) {
            if (ladder.ladder()) {
                for (Country side : sides) {
                    Rungs one = new Rungs(
                            ladder, side, on(first, ladder, side, register), on(second, ladder, side, register));
                    if (!one.before.isEmpty() || !one.after.isEmpty()) {
                        all.add(one);
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<Rung> on(
            Collection<Wording> wordings, FormulaKind ladder, @Nullable Country side, Map<String, Formula> register) {
        return Rung.all(
                wordings.stream()
                        .filter(wording ->
                                wording.presence() == Presence.PRESENT && Objects.equals(side, wording.side())),
                ladder,
                register);
    }
}
