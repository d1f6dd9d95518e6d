package org.readout.pipeline.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.readout.code.Account;
import org.readout.code.Merger;
import org.readout.model.Country;
import org.readout.model.Meeting;

/**
 * The register of all accounts of a record. Only accounts of the same states are ever joined, so that each group of states is merged by
 * itself, when somebody first asks for one of its states. Filled by one thread, then safe for use by several.
 */
final class Merged {
    private final SortedMap<String, List<Account>> byStates = new TreeMap<>();
    private final Map<String, List<Meeting>> merged = new ConcurrentHashMap<>();

    void add(Account account) {
        byStates.computeIfAbsent(Merger.states(account.meeting()), states -> new ArrayList<>())
                .add(account);
    }

    /** As {@link Merger#ofAccounts} gives them of all accounts of a state, with another if one is named. */
    List<Meeting> of(Country a, @Nullable Country b, Merger merger) {
        List<Meeting> found = new ArrayList<>();
        byStates.forEach((states, accounts) -> {
            if (states.contains(a.code()) && (b == null || states.contains(b.code()))) {
                found.addAll(merged.computeIfAbsent(states, group -> merger.ofAccounts(accounts)));
            }
        });
        return found;
    }
}
