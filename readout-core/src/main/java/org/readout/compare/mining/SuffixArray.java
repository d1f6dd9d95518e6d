package org.readout.compare.mining;

import java.util.Arrays;

/**
 * The places of a text in the order of what begins there (Manber and Myers 1993, "Suffix arrays: a new method for on-line
 * string searches"), as far as the next {@link #END} or {@value #DEEPEST} units: no phrase reaches further, so that the order
 * beyond is nobody's business. Sorted by multikey quicksort (Bentley and Sedgewick 1997, "Fast algorithms for sorting and
 * searching strings"). Immutable and safe to share.
 */
final class SuffixArray {
    /** Stands at the end of each piece of the text and matches nothing. */
    static final char END = 0;

    /** Units of the longest phrase. */
    static final int DEEPEST = 60;

    private static final int SMALL = 12;

    private final char[] text;
    private final int[] places;

    /**
     * @param text pieces, each closed by {@link #END}
     * @param places the places to sort; taken over, not copied
     */
    SuffixArray(char[] text, int[] places) {
        this.text = text;
        this.places = places;
        sort(0, places.length, 0);
    }

    int size() {
        return places.length;
    }

    int place(int rank) {
        return places[rank];
    }

    char at(int place, int depth) {
        return depth >= DEEPEST ? END : text[place + depth];
    }

    /** How many units the texts at two places have in common before either ends. */
    int common(int one, int other) {
        int depth = 0;
        while (at(one, depth) == at(other, depth) && at(one, depth) != END) {
            depth++;
        }
        return depth;
    }

    /** How often a stretch of the text stands at one of the places. */
    int count(int place, int length) {
        return bound(place, length, true) - bound(place, length, false);
    }

    private int bound(int place, int length, boolean after) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = compare(places[middle], place, length);
            if (order < 0 || after && order == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int one, int other, int length) {
        for (int depth = 0; depth < length; depth++) {
            int order = Character.compare(at(one, depth), at(other, depth));
            if (order != 0 || at(one, depth) == END) {
                return order;
            }
        }
        return 0;
    }

    /** Equal beginnings of {@code depth} units are given; those that end together stay in the order of the text. */
    private void sort(int from, int to, int depth) {
        while (to - from > SMALL) {
            char pivot = pivot(from, to, depth);
            int low = from;
            int high = to;
            for (int i = from; i < high; ) {
                char unit = at(places[i], depth);
                if (unit < pivot) {
                    swap(low++, i++);
                } else if (unit > pivot) {
                    swap(i, --high);
                } else {
                    i++;
                }
            }
            sort(from, low, depth);
            if (pivot == END) {
                Arrays.sort(places, low, high);
            } else {
                sort(low, high, depth + 1);
            }
            from = high;
        }
        insert(from, to, depth);
    }

    private void insert(int from, int to, int depth) {
        for (int i = from + 1; i < to; i++) {
            int place = places[i];
            int j = i;
            for (; j > from && before(place, places[j - 1], depth); j--) {
                places[j] = places[j - 1];
            }
            places[j] = place;
        }
    }

    private boolean before(int one, int other, int depth) {
        for (int d = depth; ; d++) {
            char unit = at(one, d);
            int order = Character.compare(unit, at(other, d));
            if (order != 0 || unit == END) {
                return order == 0 ? one < other : order < 0;
            }
        }
    }

    private char pivot(int from, int to, int depth) {
        char a = at(places[from], depth);
        char b = at(places[(from + to) >>> 1], depth);
        char c = at(places[to - 1], depth);
        return (char) Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void swap(int i, int j) {
        int place = places[i];
        places[i] = places[j];
        places[j] = place;
    }
}
