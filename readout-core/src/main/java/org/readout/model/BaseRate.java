package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signal is compared with: the record before it.
 *
 * @param p probability of something as unusual or more; absent if there is nothing to compare with
 * @param q {@code p} adjusted for the number of signals tested together; absent until they are
 * @param n earlier cases compared with; absent where the kind has none
 * @param k those of them that {@code words} speak of; absent where the kind has none
 * @param opportunities documents of the cases
 * @param words what was compared with what, or why there is no probability
 */
public record BaseRate(
        @Nullable Double p,
        @Nullable Double q,
        @Nullable Integer n,
        @Nullable Integer k,
        List<DocId> opportunities,
        String words) {
    public BaseRate {
        opportunities = opportunities.stream().distinct().sorted().toList();
        Require.text(words, "words of a base rate");
        Require.that(p == null || (p >= 0 && p <= 1), "p %s is outside 0..1", p);
        Require.that(q == null || (q >= 0 && q <= 1), "q %s is outside 0..1", q);
        Require.that(n == null || k == null || k <= n, "k is greater than n");
    }

    /** A probability under earlier cases. */
    public static BaseRate of(
            double p, @Nullable Integer n, @Nullable Integer k, List<DocId> opportunities, String words) {
        return new BaseRate(Math.max(0, Math.min(1, p)), null, n, k, opportunities, words);
    }

    /** No probability can be given; the words say why. */
    public static BaseRate none(String why) {
        return new BaseRate(null, null, null, null, List.of(), why);
    }

    /** The same, of so many cases. */
    public static BaseRate none(int n, @Nullable Integer k, List<DocId> opportunities, String why) {
        return new BaseRate(null, null, n, k, opportunities, why);
    }

    /** Surprise, −log₂ p; absent where {@code p} is. */
    public @Nullable Double bits() {
        // A probability of 1 is 0 bits, not −0.
        return p == null ? null : Math.max(0, -Math.log(p) / Math.log(2));
    }

    BaseRate withQ(double adjusted) {
        return new BaseRate(p, adjusted, n, k, opportunities, words);
    }
}
