package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One act told twice in a sentence: "met and had talks with X", "summoned X's envoy and deplored the remarks". Of blows and seizures
 * each verb tells one.
 */
final class Repeated {
    private static final Set<String> ONCE = Set.of("CONSULT", "ACCUSE", "REJECT", "PROTEST", "SUPPORT", "THREATEN");

    private Repeated() {}

    /** Of two acts of one kind and source, the one that names more stays. */
    static List<Deed> without(List<Deed> deeds) {
        List<Deed> kept = new ArrayList<>();
        for (Deed deed : deeds) {
            if (kept.stream().noneMatch(other -> holds(other, deed))) {
                kept.removeIf(other -> holds(deed, other));
                kept.add(deed);
            }
        }
        return kept;
    }

    private static boolean holds(Deed more, Deed less) {
        return ONCE.contains(more.code().type())
                && more.code().type().equals(less.code().type())
                && more.status() == less.status()
                && more.sources().equals(less.sources())
                && (less.targets().isEmpty() || more.targets().equals(less.targets()));
    }
}
