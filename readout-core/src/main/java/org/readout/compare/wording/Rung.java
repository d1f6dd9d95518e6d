package org.readout.compare.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;
import org.readout.model.Presence;
import org.readout.model.Wording;

/**
 * A rung of a ladder that a side's words stand on.
 *
 * @param formula the formula; its kind is the ladder
 * @param rung 1 is the lowest
 * @param wording who says it, and where
 */
public record Rung(Formula formula, int rung, Wording wording) {
    private static final Comparator<Rung> ORDER = Comparator.comparingInt(Rung::rung)
            .thenComparing(one -> one.formula.id())
            .thenComparing(one -> one.wording.evidence().get(0));

    /** All rungs of one ladder on a side, the lowest first. */
    public static List<Rung> of(
            Stream<Wording> wordings, FormulaKind ladder, Country side, Map<String, Formula> register) {
        return all(
                wordings.filter(wording -> wording.presence() == Presence.PRESENT && side.equals(wording.side())),
                ladder,
                register);
    }

    static List<Rung> all(Stream<Wording> present, FormulaKind ladder, Map<String, Formula> register) {
        return present.flatMap(wording -> on(wording, ladder, register).stream())
                .sorted(ORDER)
                .toList();
    }

    private static Optional<Rung> on(Wording wording, FormulaKind ladder, Map<String, Formula> register) {
        Formula formula = register.get(wording.formula());
        Integer rung = formula == null ? null : formula.rung();
        return formula == null || rung == null || formula.kind() != ladder
                ? Optional.empty()
                : Optional.of(new Rung(formula, rung, wording));
    }
}
