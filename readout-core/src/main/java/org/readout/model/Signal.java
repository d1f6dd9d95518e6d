package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A departure of a meeting from the record before it.
 *
 * @param kind rarity, timing, access, absence, presence …
 * @param direction which way it points
 * @param value the measured quantity, in the unit {@code kind} defines
 * @param bits surprise, −log₂ p; absent if no base rate exists
 * @param p probability under the base rate; absent if none exists
 * @param n opportunities; absent where the kind has none
 * @param k opportunities that showed the usual thing; absent where the kind has none
 * @param opportunities the documents counted
 * @param baseRate what it was compared with, in words
 * @param evidence the words it rests on
 * @param caveat what bounds it
 */
public record Signal(
        String kind,
        Direction direction,
        double value,
        @Nullable Double bits,
        @Nullable Double p,
        @Nullable Integer n,
        @Nullable Integer k,
        List<DocId> opportunities,
        String baseRate,
        List<Evidence> evidence,
        String caveat) {
    public Signal {
        opportunities = List.copyOf(opportunities);
        evidence = List.copyOf(evidence);
        Require.that(!evidence.isEmpty(), "a signal of kind %s needs evidence", kind);
        Require.that(p == null || (p >= 0 && p <= 1), "p %s is outside 0..1", p);
        Require.that(n == null || k == null || k <= n, "k is greater than n");
    }
}
