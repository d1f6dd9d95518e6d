package org.readout.lexicon.en;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Row;
import org.readout.lexicon.Source;

/**
 * How much each sign speaks for a state as whom an act is done to: {@code en/target-weights.tsv}. Immutable and safe to share.
 *
 * @param weights by sign
 */
public record TargetWeights(Map<String, Double> weights) {
    /** Stands in the table as a sign, too. */
    public static final String RULED = "ruled";

    public TargetWeights {
        weights = Map.copyOf(weights);
    }

    /** @throws org.readout.lexicon.LexiconException naming file and line of the first error */
    public static TargetWeights read(Source source) {
        Map<String, Double> weights = new HashMap<>();
        for (Row row : source.rows("en/target-weights.tsv", Set.of("sign", "weight"))) {
            Double weight = row.decimal("weight");
            if (weight == null) {
                throw row.error("sign '" + row.text("sign") + "' has no weight; give it one or remove the line");
            }
            if (weights.put(row.text("sign"), weight) != null) {
                throw row.error("sign '" + row.text("sign") + "' is listed twice; keep one line");
            }
        }
        return new TargetWeights(weights);
    }

    /** The weights of all signs together; a sign that is not listed tells nothing. */
    public double of(Collection<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }
}
