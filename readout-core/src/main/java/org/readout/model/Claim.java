package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis asserts about a dyad. It belongs to its author, and keeps its hedges.
 *
 * @param dyad the two states
 * @param direction which way relations move
 * @param strength the strengthening or weakening words, as quoted; may be empty
 * @param hedges the hedging words, as quoted; may be empty
 * @param period the time it speaks of
 * @param status {@code OCCURRED} if asserted; negated, hypothetical … otherwise
 * @param view whose view it is, as written; absent if the author's own
 * @param evidence the words that assert it
 */
public record Claim(
        Dyad dyad,
        Direction direction,
        List<Evidence> strength,
        List<Evidence> hedges,
        When period,
        Status status,
        @Nullable String view,
        Evidence evidence) {
    public Claim {
        strength = List.copyOf(strength);
        hedges = List.copyOf(hedges);
    }
}
