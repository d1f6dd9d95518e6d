package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Occasion;
import org.readout.compare.wording.Opportunity;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Rank;
import org.readout.model.Readout;
import org.readout.model.Wording;
import org.readout.store.Told;

/**
 * What one side's words at a meeting hold, worked out once for all formulas.
 *
 * @param occasion the meeting and its accounts
 * @param band of the side's highest principal; absent if not known
 * @param words true if any are reported
 * @param formulas identifiers of those in them
 * @param others the states met, in order of codes
 */
record Said(Occasion occasion, @Nullable Integer band, boolean words, Set<String> formulas, List<Country> others) {
    /** @param index what the side is told to have said in an account whose words are not read; nothing for one whose words are */
    static Said of(Occasion occasion, Country side, Function<Readout, @Nullable Told> index) {
        Set<String> formulas = new HashSet<>();
        boolean words = false;
        for (Readout account : occasion.readouts()) {
            Told told = index.apply(account);
            if (told == null) {
                words |= account.statements().stream()
                        .anyMatch(statement -> side.equals(statement.speaker().country()));
                account.wordings().stream()
                        .filter(wording -> side.equals(wording.side()))
                        .map(Wording::formula)
                        .forEach(formulas::add);
            } else {
                words |= told.words();
                formulas.addAll(told.formulas());
            }
        }
        return new Said(
                occasion,
                occasion.highest(side).flatMap(p -> p.rank()).map(Rank::band).orElse(null),
                words,
                Set.copyOf(formulas),
                occasion.meeting().countries().stream()
                        .filter(state -> !state.equals(side))
                        .sorted()
                        .toList());
    }

    /**
     * As an opportunity for a formula; empty if nobody was met or it is not known when.
     *
     * @param side whose words these are
     * @param first the state it counts for if it was met; else the first of those met
     */
    Optional<Opportunity> opportunity(String formula, Country side, Country first) {
        LocalDate day = occasion.day();
        if (others.isEmpty() || day == null) {
            return Optional.empty();
        }
        List<Evidence> places = !has(formula)
                ? List.of()
                : occasion.formulas(side)
                        .filter(wording -> wording.formula().equals(formula))
                        .flatMap(wording -> wording.evidence().stream())
                        .toList();
        Country partner = others.contains(first) ? first : others.get(0);
        return Optional.of(new Opportunity(occasion, partner, day, has(formula), places));
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
