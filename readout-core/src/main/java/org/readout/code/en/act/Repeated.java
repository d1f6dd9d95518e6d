package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One act told twice in a sentence: "met and had talks with X"; in a lone one "summoned X's envoy and deplored the remarks", too. Of
 * blows and seizures each verb tells one.
 *
 * @param types of the acts told once
 */
record Repeated(Set<String> types) {
    private static final Set<String> ALONE = Set.of("CONSULT", "ACCUSE", "REJECT", "PROTEST", "SUPPORT", "THREATEN");

    private static final Set<String> DOCUMENT = Set.of("CONSULT");

    static Repeated in(Actors actors) {
        return new Repeated(actors.inDocument() ? DOCUMENT : ALONE);
    }

    /** Of two acts of one kind and source, the one that names more stays. */
    List<Deed> without(List<Deed> deeds) {
        List<Deed> kept = new ArrayList<>();
        for (Deed deed : deeds) {
            if (kept.stream().noneMatch(other -> holds(other, deed))) {
                kept.removeIf(other -> holds(deed, other));
                kept.add(deed);
            }
        }
        return kept;
    }

    private boolean holds(Deed more, Deed less) {
        return types.contains(more.code().type())
                && more.code().type().equals(less.code().type())
                && more.status() == less.status()
                && more.sources().equals(less.sources())
                && (less.targets().isEmpty() || more.targets().equals(less.targets()));
    }
}
