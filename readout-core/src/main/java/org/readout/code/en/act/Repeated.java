package org.readout.code.en.act;

import java.util.ArrayList;
import java.util.List;

/** One contact told twice in a sentence: "met and had talks with X". Of other acts each verb tells one. */
final class Repeated {
    private static final String CONTACT = "CONSULT";

    private Repeated() {}

    /** Of two contacts of one source, the one that names more stays. */
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
        return more.code().type().equals(CONTACT)
                && less.code().type().equals(CONTACT)
                && more.status() == less.status()
                && more.sources().equals(less.sources())
                && (less.targets().isEmpty() || more.targets().equals(less.targets()));
    }
}
