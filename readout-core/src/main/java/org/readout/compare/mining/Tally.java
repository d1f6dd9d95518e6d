package org.readout.compare.mining;

import java.util.Arrays;

/** Counts of a few numbers out of many, emptied at the cost of what was counted. Not safe to share. */
final class Tally {
    private final int[] counts;
    private int[] touched = new int[64];
    private int distinct;

    Tally(int numbers) {
        counts = new int[numbers];
    }

    void add(int number) {
        if (counts[number]++ == 0) {
            if (distinct == touched.length) {
                touched = Arrays.copyOf(touched, 2 * distinct);
            }
            touched[distinct++] = number;
        }
    }

    int distinct() {
        return distinct;
    }

    /** One of those counted, by an index below {@link #distinct}, in the order first met. */
    int number(int index) {
        return touched[index];
    }

    int count(int number) {
        return counts[number];
    }

    void clear() {
        for (int i = 0; i < distinct; i++) {
            counts[touched[i]] = 0;
        }
        distinct = 0;
    }
}
