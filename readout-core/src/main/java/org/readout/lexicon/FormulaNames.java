package org.readout.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Formula;

/**
 * The formulas people mean: by identifier, name or surface form in any language, whatever the case.
 *
 * @param formulas the register
 */
public record FormulaNames(Formulas formulas) {

    public Optional<Formula> named(String asked) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        return formulas.all().stream()
                .filter(formula -> names(formula).anyMatch(wanted::equals))
                .findFirst();
    }

    /** Identifiers of the formulas whose names are nearest to one that is not known, for a message. */
    public List<String> suggestions(String asked, int most) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        return formulas.all().stream()
                .sorted(Comparator.comparingInt((Formula formula) -> distance(formula, wanted))
                        .thenComparing(Formula::id))
                .limit(most)
                .map(Formula::id)
                .toList();
    }

    private static int distance(Formula formula, String wanted) {
        return names(formula)
                .mapToInt(name -> EditDistance.between(name, wanted))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Stream<String> names(Formula formula) {
        return Stream.concat(
                        Stream.of(formula.id(), formula.id().replace('_', ' '), formula.name()),
                        formula.surfaces().values().stream().flatMap(List::stream))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
