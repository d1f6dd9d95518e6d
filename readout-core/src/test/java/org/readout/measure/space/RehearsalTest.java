package org.readout.measure.space;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.lexicon.Lexicon;

/**
 * Data drawn from the model: the truth must lie in the 80% interval in about 80 runs of 100, and of the changes that are called
 * with probability p a share of about p must be so.
 */
class RehearsalTest {
    private static final int RUNS = 1000;
    private static final Rehearsal REHEARSAL =
            Rehearsal.of(Lexicon.bundled().channels(), Lexicon.bundled().drifts(), RUNS, 20160601);

    /** Standard deviations a count of outcomes may lie from the sum of their probabilities. */
    private static final double THREE = 3;

    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        assertThat(REHEARSAL.covered() / (double) RUNS).isBetween(0.77, 0.83);
        assertThat(REHEARSAL.coveredWide() / (double) RUNS).isBetween(0.92, 0.98);
    }

    @Test
    void theLevelIsReadFromWhatIsSeen() {
        assertThat(REHEARSAL.error()).isLessThan(REHEARSAL.spread() / 2);
    }

    @Test
    void sureCallsComeTrueAsOftenAsTheySay() {
        double promised = REHEARSAL.promised();
        double noise = Math.sqrt(promised * (1 - promised) / REHEARSAL.called());

        assertThat(REHEARSAL.called()).isGreaterThan(RUNS / 20);
        assertThat(REHEARSAL.right()).isBetween(promised - THREE * noise, Math.min(1, promised + THREE * noise));
    }
}
