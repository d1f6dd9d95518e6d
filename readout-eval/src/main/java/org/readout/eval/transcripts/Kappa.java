package org.readout.eval.transcripts;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Agreement of two readers on a yes or no beyond what chance alone would give (J. Cohen 1960). */
final class Kappa {
    private Kappa() {}

    /** Null where both say the same of everything, so that chance explains all. */
    static <T> @Nullable Double of(List<Pairing.Pair<T>> items, Predicate<T> asked) {
        double n = items.size();
        double a = items.stream().filter(pair -> asked.test(pair.label())).count() / n;
        double b = items.stream().filter(pair -> asked.test(pair.coded())).count() / n;
        double same = items.stream()
                        .filter(pair -> asked.test(pair.label()) == asked.test(pair.coded()))
                        .count()
                / n;
        double chance = a * b + (1 - a) * (1 - b);
        return n == 0 || chance == 1 ? null : (same - chance) / (1 - chance);
    }
}
