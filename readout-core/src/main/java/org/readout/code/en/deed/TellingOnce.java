package org.readout.code.en.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Event;

/**
 * What a lone sentence tells twice of the same states is one act: "shelled an island of X, killing two of its soldiers", "cut its ties with
 * X and closed its airspace to it". The first telling stays, or a later one that names who is meant.
 */
record TellingOnce(List<Event> events) {
    /** To withdraw or free somebody is a way of giving way. */
    private static final String RETREAT = "RETREAT";

    private static final String CONCEDE = "CONCEDE";

    /** Who does which kind of act to whom. */
    private record Kind(String type, String status, Set<String> sides) {
        static Kind of(Event event) {
            return new Kind(
                    RETREAT.equals(event.code().type()) ? CONCEDE : event.code().type(),
                    event.status().name(),
                    event.actors().stream()
                            .filter(actor -> actor.country() != null)
                            .map(actor -> actor.role() + " " + actor.country())
                            .collect(Collectors.toSet()));
        }

        /** True if another act of the kind names no states but these. */
        boolean holds(Kind less) {
            return type.equals(less.type)
                    && status.equals(less.status)
                    && !less.sides.isEmpty()
                    && sides.containsAll(less.sides);
        }
    }

    List<Event> told() {
        List<Event> kept = new ArrayList<>();
        for (Event event : events) {
            Kind kind = Kind.of(event);
            if (kept.stream().noneMatch(other -> Kind.of(other).holds(kind))) {
                kept.removeIf(other -> kind.holds(Kind.of(other)));
                kept.add(event);
            }
        }
        return kept;
    }
}
