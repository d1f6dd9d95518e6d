package org.readout.pipeline;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.compare.Readouts;
import org.readout.compare.wording.Counts;
import org.readout.model.Country;
import org.readout.model.Readout;
import org.readout.store.Filter;
import org.readout.store.Store;
import org.readout.store.Stored;

/** How often each outlet has a formula on a side, in its accounts of the meetings of some states with words of that side. */
final class Habits {
    private final Set<Country> states;
    private final Map<String, Integer> accounts = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    private Habits(Set<Country> states) {
        this.states = states;
    }

    /** @param states those that meet, two or more */
    static Habits of(Store store, Set<Country> states) {
        Habits habits = new Habits(states);
        Iterator<Country> two =
                states.stream().sorted((a, b) -> a.code().compareTo(b.code())).iterator();
        store.told(new Filter(two.next(), two.next(), null, Set.of()), habits::add);
        return habits;
    }

    private void add(Stored stored) {
        String outlet = TwoAccounts.outlet(stored.document());
        for (Readout readout : Readouts.of(stored.document(), stored.coding())) {
            if (readout.meeting().countries().equals(states)) {
                sides(readout).forEach(side -> accounts.merge(TwoAccounts.key(outlet, side), 1, Integer::sum));
                readout.wordings().stream()
                        .map(wording -> key(outlet, wording.formula(), wording.side()))
                        .distinct()
                        .forEach(key -> uses.merge(key, 1, Integer::sum));
            }
        }
    }

    Counts of(String outlet, String formula, @Nullable Country side) {
        int n = accounts.getOrDefault(TwoAccounts.key(outlet, side), 0);
        return new Counts(n, Math.min(n, uses.getOrDefault(key(outlet, formula, side), 0)));
    }

    private static List<Country> sides(Readout readout) {
        return readout.statements().stream()
                .map(statement -> statement.speaker().country())
                .filter(country -> country != null)
                .collect(Collectors.toSet())
                .stream()
                .toList();
    }

    private static String key(String outlet, String formula, @Nullable Country side) {
        return TwoAccounts.key(outlet, side) + "\t" + formula;
    }
}
