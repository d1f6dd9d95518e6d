package org.readout.lexicon;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a formula is about: {@code topics.tsv}, one formula a line.
 *
 * <p>Columns: {@code formula} and {@code topics}, identifiers of {@code formulas.tsv}, the latter separated by {@code |}.
 *
 * @param byFormula the topics of each formula that has any
 */
public record Topics(Map<String, Set<String>> byFormula) {
    private static final Set<String> COLUMNS = Set.of("formula", "topics");

    public Topics {
        byFormula = Map.copyOf(byFormula);
    }

    static Topics read(Source source, Formulas formulas) {
        Map<String, Set<String>> byFormula = new TreeMap<>();
        for (Row row : source.rows("topics.tsv", COLUMNS)) {
            String formula = known(row, row.text("formula"), formulas);
            Set<String> topics = Set.copyOf(row.list("topics"));
            topics.forEach(topic -> known(row, topic, formulas));
            if (byFormula.put(formula, topics) != null) {
                throw row.error("formula " + formula + " stands twice; join the two lines");
            }
        }
        return new Topics(byFormula);
    }

    /** Of which one must be spoken of before the absence of a formula tells anything; empty if it may be expected anywhere. */
    public Set<String> of(String formula) {
        return byFormula.getOrDefault(formula, Set.of());
    }

    private static String known(Row row, String id, Formulas formulas) {
        if (formulas.byId(id).isEmpty()) {
            throw row.error("no formula is called '" + id + "'; add it to formulas.tsv or correct the name");
        }
        return id;
    }

    /** True of what only says what words touch, as "the peninsula" does: its presence is no message. */
    public boolean onlyTopic(String formula) {
        return !byFormula.containsKey(formula)
                && byFormula.values().stream().anyMatch(topics -> topics.contains(formula));
    }
}
