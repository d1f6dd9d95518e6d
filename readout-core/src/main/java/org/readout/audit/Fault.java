package org.readout.audit;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;

/**
 * Something wrong with a text.
 *
 * @param kind {@code lost_apostrophe}, {@code date_conflict} …
 * @param family damage on the way, or a contradiction
 * @param about what is wrong, in one line of English
 * @param evidence the places, at least one, in text order
 * @param expected what the first place should read; absent if that cannot be told
 */
public record Fault(String kind, Family family, String about, List<Evidence> evidence, @Nullable String expected) {
    /** In text order of the first place. */
    static final Comparator<Fault> ORDER =
            Comparator.comparing((Fault fault) -> fault.evidence().get(0)).thenComparing(Fault::kind);

    /** Where a fault comes from. */
    public enum Family {
        /** Lost or added between the author and this text. */
        DAMAGE,
        /** Places of the text that do not go together. */
        CONTRADICTION
    }

    public Fault {
        evidence = evidence.stream().distinct().sorted().toList();
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a fault of kind " + kind + " is nowhere");
        }
    }

    static Fault damage(String kind, String about, List<Evidence> evidence) {
        return new Fault(kind, Family.DAMAGE, about, evidence, null);
    }

    static Fault contradiction(String kind, String about, List<Evidence> evidence) {
        return new Fault(kind, Family.CONTRADICTION, about, evidence, null);
    }
}
