package org.readout.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Event;

/**
 * One act is one event, however often it is told: events of the same code, actors, status and possible day are one, represented
 * by the account with the narrowest date. Immutable; the result does not depend on the order of the accounts.
 */
public final class EventMerger {

    private static final Comparator<Event> PRECISE_FIRST = Comparator.comparingLong(
                    (Event e) -> e.date().width())
            .thenComparing(e -> e.date().basis())
            .thenComparing(Event::evidence);

    public List<Event> acrossDocuments(Collection<Event> accounts) {
        List<Event> ordered = new ArrayList<>(accounts);
        ordered.sort(PRECISE_FIRST);
        List<Event> merged = new ArrayList<>();
        for (Event account : ordered) {
            if (merged.stream().noneMatch(event -> same(event, account))) {
                merged.add(account);
            }
        }
        return merged;
    }

    private static boolean same(Event a, Event b) {
        return a.code().cameo().equals(b.code().cameo())
                && a.status() == b.status()
                && roles(a).equals(roles(b))
                && a.date().compatible(b.date());
    }

    private static Set<String> roles(Event event) {
        return event.actors().stream()
                .map(actor -> actor.role() + " " + actor.country())
                .collect(Collectors.toSet());
    }
}
