package org.readout.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrelationTest {
    private static final int RUNS = 1000;

    @Test
    void independentValuesAreWorthTheirNumber() {
        Random random = new Random(1);
        double[] x = random.doubles(400).toArray();
        double[] y = IntStream.range(0, 400)
                .mapToDouble(i -> x[i] + random.nextDouble())
                .toArray();
        Correlation found = Correlation.of(x, y).orElseThrow();
        assertThat(found.value()).isCloseTo(Math.sqrt(0.5), within(0.05));
        assertThat(found.worth()).isBetween(350.0, 400.0);
        assertThat(found.together()).isTrue();
        assertThat(found.opposed()).isFalse();
    }

    /** Each value is told ten times: 400 values are worth about 60. */
    @Test
    void valuesThatFollowFromThoseBeforeAreWorthLess() {
        Random random = new Random(2);
        double[] steps = random.doubles(80).toArray();
        double[] x = IntStream.range(0, 400).mapToDouble(i -> steps[i / 10]).toArray();
        double[] y = IntStream.range(0, 400).mapToDouble(i -> -steps[i / 10]).toArray();
        Correlation found = Correlation.of(x, y).orElseThrow();
        assertThat(found.value()).isCloseTo(-1, within(1e-12));
        assertThat(found.worth()).isBetween(30.0, 80.0);
        assertThat(found.opposed()).isTrue();
    }

    @Test
    void ranksSeeOrderOnly() {
        double[] x = {1, 2, 3, 4, 5, 6, 7, 8};
        double[] y = Arrays.stream(x).map(Math::exp).toArray();
        assertThat(Correlation.ofRanks(x, y).orElseThrow().value()).isCloseTo(1, within(1e-12));
        double[] ties = {2, 2, 1, 1};
        assertThat(Correlation.ofRanks(new double[] {4, 3, 2, 1}, ties)
                        .orElseThrow()
                        .value())
                .isCloseTo(2 / Math.sqrt(5), within(1e-12));
    }

    @Test
    void tooFewOrStandingStillIsNoCorrelation() {
        assertThat(Correlation.of(new double[] {1, 2, 3}, new double[] {1, 2, 3}))
                .isEmpty();
        assertThat(Correlation.of(new double[] {1, 2, 3, 4}, new double[] {5, 5, 5, 5}))
                .isEmpty();
        assertThat(Correlation.of(new double[0], new double[0])).isEmpty();
    }

    /**
     * Yearly changes of two random walks that have nothing to do with each other, eight years: at most a little more than the
     * stated twentieth of intervals miss 0.
     */
    @Test
    void coversWhatIsNotThereAboutAsOftenAsItSays() {
        Random random = new Random(3);
        int missed = 0;
        for (int run = 0; run < RUNS; run++) {
            Correlation found = Correlation.of(changes(random), changes(random)).orElseThrow();
            missed += found.together() || found.opposed() ? 1 : 0;
        }
        assertThat(missed / (double) RUNS).isBetween(0.01, 0.08);
    }

    private static double[] changes(Random random) {
        double[] walk = new double[102];
        for (int i = 1; i < walk.length; i++) {
            walk[i] = walk[i - 1] + random.nextGaussian();
        }
        return IntStream.range(12, walk.length)
                .mapToDouble(i -> walk[i] - walk[i - 12])
                .toArray();
    }
}
