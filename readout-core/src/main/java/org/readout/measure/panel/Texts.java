package org.readout.measure.panel;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The texts that name two states together, by month: how much is told of the two, whatever it is. Immutable and safe to share.
 *
 * @see Pairing
 */
public final class Texts {
    /** No text is known to name them together. */
    public static final Texts NONE = new Texts(new int[0]);

    /** Months before a month that tell what is usual. */
    private static final int BEFORE = 36;

    /** So many texts are added to both sides of the comparison: texts come in bunches, a few more tell little. */
    private static final double PRIOR = 4;

    private final int[] months;

    private Texts(int[] months) {
        this.months = months;
    }

    /** @param months of each text the month it was published in, as {@link Month#of}, in any order */
    public static Texts in(int[] months) {
        int[] sorted = months.clone();
        Arrays.sort(sorted);
        return new Texts(sorted);
    }

    /** The number of texts of a month. */
    public int of(int month) {
        return within(month, month);
    }

    /**
     * By how much a month stands out: the log of how many times as many texts name the two as in the covered months of the three
     * years before, {@value #PRIOR} texts added to both. Absent where the month is not covered, or none before it is.
     */
    public OptionalDouble standsOut(int month, Exposure exposure) {
        if (!exposure.covers(month)) {
            return OptionalDouble.empty();
        }
        int first = Math.max(month - BEFORE, exposure.first());
        double covered = 0;
        for (int before = first; before < month; before++) {
            covered += exposure.covered()[before - exposure.first()];
        }
        double usual = within(first, month - 1) * exposure.covered()[month - exposure.first()] / covered;
        return covered == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.log((of(month) + PRIOR) / (usual + PRIOR)));
    }

    private int within(int first, int last) {
        return place(last + 1) - place(first);
    }

    /** How many texts are of earlier months. */
    private int place(int month) {
        int low = 0;
        int high = months.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (months[middle] < month) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Texts texts && Arrays.equals(months, texts.months);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(months);
    }
}
