package org.readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How the level of relations moves, before a record is seen: {@code measure/drifts.tsv}.
 *
 * @param steps the possible variances of a month's step
 * @param shared variance of what all that happens in one month shares
 */
public record Drifts(List<Step> steps, double shared) {
    private static final String FILE = "measure/drifts.tsv";

    public Drifts {
        steps = List.copyOf(steps);
    }

    /**
     * A possible variance of a month's step.
     *
     * @param variance in squared units of the level, above 0
     * @param weight its prior probability
     */
    public record Step(double variance, double weight) {}

    /** @throws LexiconException naming file and line of the first error */
    public static Drifts read(Source source) {
        List<Step> steps = new ArrayList<>();
        double shared = 0;
        for (Row row : source.rows(FILE, Set.of("kind", "variance", "weight"))) {
            switch (row.text("kind")) {
                case "step" -> steps.add(new Step(positive(row, "variance"), positive(row, "weight")));
                case "month" -> shared = positive(row, "variance");
                default -> throw row.error("kind '" + row.text("kind") + "' is neither step nor month");
            }
        }
        if (steps.isEmpty() || shared == 0) {
            throw new LexiconException(FILE, 0, "add at least one step and the line for month");
        }
        double whole = steps.stream().mapToDouble(Step::weight).sum();
        return new Drifts(
                steps.stream()
                        .map(step -> new Step(step.variance(), step.weight() / whole))
                        .toList(),
                shared);
    }

    private static double positive(Row row, String column) {
        Double value = row.decimal(column);
        if (value == null || !(value > 0) || value.isInfinite()) {
            throw row.error("column '" + column + "' must be a number above 0");
        }
        return value;
    }
}
