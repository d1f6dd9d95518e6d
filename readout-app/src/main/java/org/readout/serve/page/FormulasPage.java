package org.readout.serve.page;

import java.util.List;
import java.util.Locale;
import org.readout.model.Formula;
import org.readout.model.Language;
import org.readout.pipeline.library.Library;
import org.readout.serve.Asked;

/** The register of set phrases. */
public record FormulasPage(Frame frame, List<Formula> formulas) {
    static FormulasPage of(Opening opening, Library library, Asked asked) {
        String word = asked.text("with").orElse("").toLowerCase(Locale.ROOT);
        return new FormulasPage(
                opening.frame("Formulas", library, asked),
                opening.lexicon().formulas().all().stream()
                        .filter(formula -> holds(formula, word))
                        .toList());
    }

    private static boolean holds(Formula formula, String word) {
        return formula.id().contains(word)
                || formula.name().toLowerCase(Locale.ROOT).contains(word)
                || formula.surfaces().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(word));
    }

    public String surface(Formula formula) {
        return formula.surfaces(Language.CHINESE).stream().findFirst().orElse("");
    }
}
