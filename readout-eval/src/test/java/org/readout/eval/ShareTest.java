package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    /** Solved by hand from Wilson's quadratic (p − x)² = z² x (1 − x) / n. */
    @ParameterizedTest
    @CsvSource({"8, 10, 0.4902, 0.9433", "0, 10, 0, 0.2775", "10, 10, 0.7225, 1", "1, 2, 0.0945, 0.9055"})
    void wilsonInterval(int successes, int cases, double low, double high) {
        Share share = Objects.requireNonNull(Share.of(successes, cases));
        assertThat(share.low()).isCloseTo(low, within(5e-5));
        assertThat(share.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void noCasesNoShare() {
        assertThat(Share.of(0, 0)).isNull();
    }

    @Test
    void moreSuccessesThanCasesIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> Share.of(3, 2)).hasMessage("3 successes in 2 cases");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theIntervalHoldsTheValueAndNarrowsWithCases(long seed) {
        Random random = new Random(seed);
        int cases = 1 + random.nextInt(200);
        int successes = random.nextInt(cases + 1);
        Share few = Objects.requireNonNull(Share.of(successes, cases));
        Share many = Objects.requireNonNull(Share.of(10 * successes, 10 * cases));
        assertThat(few.value()).isBetween(few.low(), few.high());
        assertThat(few.low()).isGreaterThanOrEqualTo(0);
        assertThat(few.high()).isLessThanOrEqualTo(1);
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }
}
