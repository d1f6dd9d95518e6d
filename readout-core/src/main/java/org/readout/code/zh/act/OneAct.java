package org.readout.code.zh.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Basis;
import org.readout.model.Event;

/**
 * One deed that a document tells several times is one: a headline names no day, and blame or an attack is told with several
 * words. What is told of two days that the text itself names is two. Stateless.
 */
public final class OneAct {
    /** Types whose codes differ by the word chosen. */
    private static final Set<String> MANY_WORDS = Set.of("ACCUSE", "ASSAULT", "AID");

    private OneAct() {}

    /** In text order; of one told several times, the account that names the day. */
    public static List<Event> of(List<Event> acts) {
        List<Event> ordered = new ArrayList<>(acts);
        ordered.sort(Comparator.comparing((Event act) -> !dated(act)).thenComparing(Event::evidence));
        List<Event> kept = new ArrayList<>();
        for (Event act : ordered) {
            if (kept.stream().noneMatch(other -> same(other, act))) {
                kept.add(act);
            }
        }
        kept.sort(Comparator.comparing(Event::evidence));
        return kept;
    }

    private static boolean same(Event a, Event b) {
        return sameKind(a, b)
                && a.status() == b.status()
                && roles(a).equals(roles(b))
                && (!dated(a) || !dated(b) || a.date().compatible(b.date()));
    }

    private static boolean sameKind(Event a, Event b) {
        String type = a.code().type();
        return a.code().cameo().equals(b.code().cameo())
                || MANY_WORDS.contains(type) && type.equals(b.code().type());
    }

    private static boolean dated(Event act) {
        return act.date().basis() == Basis.EXPLICIT;
    }

    private static Set<String> roles(Event act) {
        return act.actors().stream()
                .map(actor -> actor.role() + " " + actor.country())
                .collect(Collectors.toSet());
    }
}
