package org.readout.eval.english;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.PossibleTargets;
import org.readout.model.PossibleTargets.Option;

/**
 * An act whose annotation tells which of all it may be done to are right.
 *
 * @param document its name
 * @param possible whom it may be done to
 * @param right of each option, whether it is; at least one of them is
 */
record TargetLesson(String document, PossibleTargets possible, List<Boolean> right) {
    TargetLesson {
        right = List.copyOf(right);
    }

    static TargetLesson of(String document, GoldEvent gold, PossibleTargets possible) {
        Set<Country> acting = EventWords.sources(possible.event());
        return new TargetLesson(
                document,
                possible,
                possible.options().stream()
                        .map(option -> right(gold, acting, option))
                        .toList());
    }

    /** Of a reciprocal act all states together are right, whichever of them stands for those acted upon. */
    private static boolean right(GoldEvent gold, Set<Country> acting, Option option) {
        if (!gold.reciprocal()) {
            return gold.recipients().equals(option.states());
        }
        Set<Country> all = new HashSet<>(acting);
        all.addAll(option.states());
        return gold.actors().equals(all);
    }

    boolean learnable() {
        return right.contains(true);
    }
}
