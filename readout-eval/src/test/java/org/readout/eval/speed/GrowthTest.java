package org.readout.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final Measurement START = Measured.run(1, 1.5);

    @Test
    void timeInProportionIsLinear() {
        assertThat(Growth.exponent(runs(1), START, Measurement::seconds)).isCloseTo(1, within(1e-9));
    }

    @Test
    void timeByTheSquareIsQuadratic() {
        assertThat(Growth.exponent(runs(2), START, Measurement::seconds)).isCloseTo(2, within(1e-9));
    }

    @Test
    void aSlowStartLowersTheExponentOfAllSizesMoreThanThatOfTheLastStep() {
        Speed speed = new Speed(
                Measured.TWO,
                Measured.run(1, 1),
                List.of(Measured.run(1_000, 4), Measured.run(10_000, 12), Measured.run(100_000, 102)));
        assertThat(speed.lastExponent(Measurement::seconds))
                .isGreaterThan(speed.exponent(Measurement::seconds))
                .isLessThan(1);
    }

    @Test
    void oneSizeTellsNothing() {
        assertThat(Growth.exponent(List.of(Measured.run(1_000, 4)), START, Measurement::seconds))
                .isNull();
    }

    @Test
    void aRunThatTakesNoLongerThanTheStartTellsNothing() {
        assertThat(Growth.exponent(
                        List.of(Measured.run(1_000, START.seconds()), Measured.run(10_000, 4)),
                        START,
                        Measurement::seconds))
                .isNull();
        assertThat(Growth.exponent(
                        List.of(Measured.run(1_000, 1), Measured.run(10_000, 4)), START, Measurement::seconds))
                .isNull();
    }

    @Test
    void withoutProcessorTimesThereIsNoExponentOfThem() {
        assertThat(Growth.exponent(runs(1), START, Measurement::cpu)).isNull();
    }

    private static List<Measurement> runs(int exponent) {
        return List.of(1_000, 10_000, 46_788).stream()
                .map(items -> Measured.run(items, START.seconds() + 1e-4 * Math.pow(items, exponent)))
                .toList();
    }
}
