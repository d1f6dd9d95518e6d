package org.readout.eval.transcripts;

import org.jspecify.annotations.Nullable;
import org.readout.eval.Measure;
import org.readout.eval.Tally;

/**
 * Counts of one measure, weighted or not.
 *
 * @param right coded as they should be
 * @param found coded
 * @param expected that should have been coded
 */
record Counts(double right, double found, double expected) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Tally tally, double weight) {
        return new Counts(
                right + weight * tally.right(), found + weight * tally.found(), expected + weight * tally.expected());
    }

    @Nullable
    Double recall() {
        return expected == 0 ? null : right / expected;
    }

    @Nullable
    Double precision() {
        return found == 0 ? null : right / found;
    }

    @Nullable
    Double f1() {
        return found + expected == 0 ? null : 2 * right / (found + expected);
    }

    /** F1 where false alarms count, else the share of what was expected; null if there is nothing to judge by. */
    @Nullable
    Double value(Measure measure) {
        return measure.alarms() ? f1() : recall();
    }
}
