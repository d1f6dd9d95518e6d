package org.readout.model;

import java.util.List;
import java.util.Set;

/**
 * An act with everybody it may be done to, and what speaks for or against each: to weigh, and to learn weights from.
 *
 * @param event the act as it was read, with whom it is done to by rule
 * @param open true if neither its words nor a reason tell for certain whom it is done to
 * @param options whom it may be done to, each once; one of them is the rule's
 */
public record PossibleTargets(Event event, boolean open, List<Option> options) {
    public PossibleTargets {
        options = List.copyOf(options);
    }

    /**
     * Some states together, or nobody.
     *
     * @param states empty for nobody
     * @param ruled true of those the act is done to by rule
     * @param signs what is seen of them, as in {@code en/target-weights.tsv}
     */
    public record Option(Set<Country> states, boolean ruled, List<String> signs) {
        public Option {
            states = Set.copyOf(states);
            signs = List.copyOf(signs);
        }
    }
}
