package org.readout.pipeline;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Occasion;
import org.readout.model.Country;
import org.readout.model.Rank;
import org.readout.model.Wording;

/**
 * What one side's words at a meeting hold, worked out once for all formulas.
 *
 * @param occasion the meeting and its accounts
 * @param band of the side's highest principal; absent if not known
 * @param words true if any are reported
 * @param formulas identifiers of those in them
 */
record Said(Occasion occasion, @Nullable Integer band, boolean words, Set<String> formulas) {
    static Said of(Occasion occasion, Country side) {
        return new Said(
                occasion,
                occasion.highest(side).flatMap(p -> p.rank()).map(Rank::band).orElse(null),
                !occasion.words(side).isEmpty(),
                occasion.formulas(side).map(Wording::formula).collect(Collectors.toUnmodifiableSet()));
    }

    boolean before(LocalDate day) {
        LocalDate own = occasion.day();
        return own != null && own.isBefore(day);
    }

    boolean has(String formula) {
        return formulas.contains(formula);
    }

    /** True if the formula could be expected: words of that rank that hold it, or touch one of its topics if it has any. */
    boolean opportunity(String formula, Set<String> topics, int level) {
        return words
                && band != null
                && band <= level
                && (has(formula) || topics.isEmpty() || topics.stream().anyMatch(this::has));
    }
}
