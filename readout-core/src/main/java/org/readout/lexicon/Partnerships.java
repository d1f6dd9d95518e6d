package org.readout.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Formula;
import org.readout.model.FormulaKind;

/**
 * Which label two states gave their relations since when: {@code partnerships.tsv}. Known from elsewhere, so never evidence of
 * what a text says. Immutable and safe to share.
 *
 * <p>Columns: {@code a} and {@code b} (ISO 3166-1 alpha-3), {@code label} (a formula of kind label in
 * {@code formulas.tsv}), {@code since} (ISO month), {@code source}.
 */
public final class Partnerships {
    private static final String FILE = "partnerships.tsv";
    private static final Set<String> COLUMNS = Set.of("a", "b", "label", "since", "source");

    /**
     * A step of a dyad on the ladder.
     *
     * @param since first day of the month it was announced in
     */
    public record Step(Dyad dyad, Formula label, LocalDate since, String source) {}

    private final Map<Dyad, List<Step>> steps;

    private Partnerships(Map<Dyad, List<Step>> steps) {
        this.steps = steps;
    }

    /** @throws LexiconException naming file and line of the first error */
    public static Partnerships read(Lexicon lexicon) {
        Map<Dyad, List<Step>> steps = new HashMap<>();
        for (Row row : lexicon.source().rows(FILE, COLUMNS)) {
            Step step = step(row, lexicon.formulas());
            steps.computeIfAbsent(step.dyad(), dyad -> new ArrayList<>()).add(step);
        }
        steps.values().forEach(list -> list.sort(Comparator.comparing(Step::since)));
        return new Partnerships(steps);
    }

    private static Step step(Row row, Formulas formulas) {
        Formula label = formulas.byId(row.text("label"))
                .filter(formula -> formula.kind() == FormulaKind.LABEL)
                .orElseThrow(() -> row.error("'" + row.text("label") + "' is no label of formulas.tsv"));
        try {
            return new Step(
                    new Dyad(new Country(row.text("a")), new Country(row.text("b"))),
                    label,
                    YearMonth.parse(row.text("since")).atDay(1),
                    row.text("source"));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    /** All steps of two states, the earliest first; empty if none is known. */
    public List<Step> of(Dyad dyad) {
        return List.copyOf(steps.getOrDefault(dyad, List.of()));
    }

    /** The step that holds on a day; empty if none is known to have been taken. */
    public Optional<Step> on(Dyad dyad, LocalDate day) {
        return of(dyad).stream().filter(step -> !step.since().isAfter(day)).reduce((earlier, later) -> later);
    }
}
