package org.readout.compare.mining;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase is worth as a proposal. A formula is spread over days and speakers, its parts hold together while what stands
 * around it changes, and people say it; a long one is less likely to recur by chance, and one that is characteristic for a
 * dyad, a speaker or a level tells more. The factors are multiplied, so that none makes up for another that is missing.
 */
final class Worth {
    private static final int LONG_ENOUGH = 10;
    private static final int WORDS = 4;

    private Worth() {}

    static double of(
            int length,
            int days,
            int speakers,
            double said,
            double stability,
            double freedom,
            Proposal.@Nullable Particular particular) {
        double spread = Math.log(1 + days) * Math.log(2 + speakers);
        double firm = Math.sqrt(stability) * freedom;
        double own = 1 + 0.15 * Math.min(2, particular == null ? 0 : particular.bits());
        return weight(length) * spread * firm * said * own;
    }

    /** Of two or three units a phrase is most often a word of the language; from four on every unit counts. */
    private static double weight(int length) {
        return length < WORDS ? 0.25 * length - 0.4 : Math.sqrt(Math.min(length, LONG_ENOUGH));
    }
}
