package org.readout.pipeline.dyad;

import java.util.Arrays;

/** Whole numbers in a row, added at the end. Confined to one thread until {@link #toArray}. */
final class Ints {
    private static final int FIRST_ROOM = 16;

    private int[] values = new int[FIRST_ROOM];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
