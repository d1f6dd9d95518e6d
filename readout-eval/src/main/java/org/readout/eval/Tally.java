package org.readout.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one measure, counted.
 *
 * @param right coded as they should be
 * @param found coded
 * @param expected that should have been coded
 */
public record Tally(int right, int found, int expected) {

    public static Tally of(List<Judgement> judgements) {
        int right = 0;
        int found = 0;
        int expected = 0;
        for (Judgement judgement : judgements) {
            right += judgement.mistake() ? 0 : 1;
            found += judgement.outcome().found();
            expected += judgement.outcome().expected();
        }
        return new Tally(right, found, expected);
    }

    /** Right of what was expected; null if nothing was. */
    public @Nullable Share recall() {
        return Share.of(right, expected);
    }

    /** Right of what was found; null if nothing was. */
    public @Nullable Share precision() {
        return Share.of(right, found);
    }

    /** Harmonic mean of precision and recall; null if nothing was found or expected. */
    public @Nullable Double f1() {
        return found + expected == 0 ? null : 2.0 * right / (found + expected);
    }
}
