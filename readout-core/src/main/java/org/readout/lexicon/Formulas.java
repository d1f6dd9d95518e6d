package org.readout.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.Formula;
import org.readout.model.Language;

/**
 * Set phrases: {@code formulas.tsv}, one formula a line.
 *
 * <p>Columns: {@code id} (lower snake case), {@code name}, {@code issue}, {@code zh}, {@code en}; the last two hold surface
 * forms separated by {@code |}.
 *
 * @param all the formulas, by identifier
 */
public record Formulas(List<Formula> all) {
    private static final Set<String> COLUMNS = Set.of("id", "name", "issue", "zh", "en");

    public Formulas {
        all = List.copyOf(all);
    }

    static Formulas read(Source source) {
        TreeMap<String, Formula> byId = new TreeMap<>();
        for (Row row : source.rows("formulas.tsv", COLUMNS)) {
            Formula formula = new Formula(
                    row.text("id"),
                    row.text("name"),
                    row.text("issue"),
                    Map.of(Language.CHINESE, row.list("zh"), Language.ENGLISH, row.list("en")));
            if (byId.put(formula.id(), formula) != null) {
                throw row.error("formula " + formula.id() + " stands twice; join the two lines");
            }
        }
        return new Formulas(List.copyOf(byId.values()));
    }

    public Optional<Formula> byId(String id) {
        return all.stream().filter(formula -> formula.id().equals(id)).findFirst();
    }

    /** One pass over a text of the language finds every formula. */
    public Gazetteer<Formula> gazetteer(Language language) {
        Gazetteer.Builder<Formula> builder = Gazetteer.builder();
        for (Formula formula : all) {
            formula.surfaces().getOrDefault(language, List.of()).forEach(surface -> builder.add(surface, formula));
        }
        return builder.build();
    }
}
