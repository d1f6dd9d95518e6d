package org.readout.eval.answers;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * How long one question took to answer.
 *
 * @param what the question
 * @param size of the answer
 * @param first milliseconds of the first answer in a process, on the wall: what a command pays
 * @param usual the same of the later ones, their median: what a session that stays open pays
 * @param atMost what was set for the first
 */
record Answer(String what, String size, double first, double usual, double atMost) {
    private static final int AGAIN = 9;
    private static final double NANOS = 1e6;

    /** Asks several times over. */
    static Answer to(String what, double atMost, Supplier<String> question) {
        long begun = System.nanoTime();
        String size = question.get();
        double first = (System.nanoTime() - begun) / NANOS;
        double[] later = new double[AGAIN];
        for (int i = 0; i < AGAIN; i++) {
            long from = System.nanoTime();
            size = question.get();
            later[i] = (System.nanoTime() - from) / NANOS;
        }
        Arrays.sort(later);
        return new Answer(what, size, first, later[AGAIN / 2], atMost);
    }

    boolean reached() {
        return first <= atMost;
    }
}
