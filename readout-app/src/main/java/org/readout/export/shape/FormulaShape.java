package org.readout.export.shape;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Formula;

/**
 * A set phrase of the register.
 *
 * @param rung place on the ladder of its kind, from 1; null if the kind is no ladder
 * @param surfaces its forms by language, the one to display first
 * @param parties whose it is; empty if anybody's
 * @param since when it was first said or agreed, known from elsewhere
 */
public record FormulaShape(
        String id,
        String name,
        String kind,
        @Nullable String issue,
        @Nullable Integer rung,
        Map<String, List<String>> surfaces,
        List<String> parties,
        @Nullable String since,
        String source) {

    public static FormulaShape of(Formula formula) {
        Map<String, List<String>> surfaces = new TreeMap<>();
        formula.surfaces().forEach((language, forms) -> surfaces.put(language.tag(), forms));
        return new FormulaShape(
                formula.id(),
                formula.name(),
                Words.of(formula.kind()),
                formula.issue(),
                formula.rung(),
                surfaces,
                formula.origin().parties().stream().map(Country::code).toList(),
                formula.origin().since(),
                formula.origin().source());
    }
}
