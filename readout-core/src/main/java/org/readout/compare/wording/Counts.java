package org.readout.compare.wording;

import java.util.Collection;

/**
 * How often a formula was used.
 *
 * @param n opportunities
 * @param k of them with the formula
 */
public record Counts(int n, int k) {
    public static final Counts NONE = new Counts(0, 0);

    public Counts {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException(k + " of " + n);
        }
    }

    static Counts of(Collection<Opportunity> opportunities) {
        return new Counts(opportunities.size(), (int)
                opportunities.stream().filter(Opportunity::present).count());
    }

    Counts plus(Counts other) {
        return new Counts(n + other.n, k + other.k);
    }
}
