package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.code.Telling;
import org.readout.model.Side;

/** "A received an envoy in May, when B visited": both halves tell of one meeting, and the second names the envoy. */
final class WhenClauses {
    private WhenClauses() {}

    static List<Telling> joined(Clauses clauses, List<Telling> tellings) {
        List<Telling> joined = new ArrayList<>();
        for (Telling telling : tellings) {
            int last = joined.size() - 1;
            if (last >= 0 && completes(clauses, joined.get(last), telling)) {
                joined.set(last, told(clauses, joined.get(last), telling));
            } else {
                joined.add(telling);
            }
        }
        return joined;
    }

    private static Telling told(Clauses clauses, Telling main, Telling visit) {
        Telling named = main.among(named(main, visit));
        return named.quoted(
                clauses.quote(main.evidence().span().to(visit.evidence().span())), main.core());
    }

    private static boolean completes(Clauses clauses, Telling main, Telling visit) {
        return visit.format().id().equals("visit")
                && main.status() == visit.status()
                && main.sides().stream().anyMatch(side -> side.people().isEmpty())
                && main.sides().stream().allMatch(side -> other(visit, side) != null)
                && whenBetween(clauses, main, visit);
    }

    private static boolean whenBetween(Clauses clauses, Telling main, Telling visit) {
        return clauses.chunks().stream()
                .anyMatch(chunk -> chunk.is("when")
                        && chunk.span().start() >= main.core().span().end()
                        && chunk.span().end() <= visit.evidence().span().start());
    }

    private static List<Side> named(Telling main, Telling visit) {
        return main.sides().stream()
                .map(side -> side.people().isEmpty() ? Objects.requireNonNull(other(visit, side)) : side)
                .toList();
    }

    private static @Nullable Side other(Telling visit, Side side) {
        return visit.sides().stream()
                .filter(s -> s.country().equals(side.country()))
                .findFirst()
                .orElse(null);
    }
}
