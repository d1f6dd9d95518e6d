package org.readout.compare.mining;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The intervals of a suffix array whose places have a beginning in common that no larger interval has: every repeated phrase
 * that is not always followed by one and the same unit, each once (Yamamoto and Church 2001, "Using suffix arrays to compute
 * term frequency and document frequency for all substrings in a corpus"). One pass from left to right.
 */
final class Intervals {
    private Intervals() {}

    /** Takes one of them. */
    interface Visitor {
        /**
         * @param length units in common
         * @param from first rank
         * @param to rank after the last
         */
        void visit(int length, int from, int to);
    }

    private record Open(int length, int from) {}

    /** Inner intervals come before those around them. */
    static void each(SuffixArray array, Visitor visitor) {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, 0));
        for (int rank = 1; rank <= array.size(); rank++) {
            int common = rank == array.size() ? 0 : array.common(array.place(rank - 1), array.place(rank));
            int from = rank - 1;
            while (open.element().length() > common) {
                Open done = open.pop();
                visitor.visit(done.length(), done.from(), rank);
                from = done.from();
            }
            if (open.element().length() < common) {
                open.push(new Open(common, from));
            }
        }
    }
}
