package org.readout.measure.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeaderForecastTest {
    /** Twenty quarters of one meeting a quarter, and of one in every fourth. */
    private static final int[] OFTEN = IntStream.range(0, 20).map(t -> 1).toArray();

    private static final int[] SELDOM =
            IntStream.range(0, 20).map(t -> t % 4 == 0 ? 1 : 0).toArray();

    @Test
    void eachDyadKeepsItsRate() {
        List<CountForecast> next =
                LeaderForecast.fitted(new int[][] {OFTEN, SELDOM}, 0).next();
        assertThat(next.get(0).mean()).isBetween(0.8, 1.6);
        assertThat(next.get(1).mean()).isLessThan(next.get(0).mean() * 0.6);
    }

    /** All meetings fall in the first season; the next quarter is one. */
    @Test
    void theSeasonCounts() {
        int[] yearly = IntStream.range(0, 20).map(t -> t % 4 == 0 ? 2 : 0).toArray();
        double first =
                LeaderForecast.fitted(new int[][] {yearly}, 0).next().get(0).mean();
        double second = LeaderForecast.fitted(new int[][] {Arrays.copyOf(yearly, 17)}, 0)
                .next()
                .get(0)
                .mean();
        assertThat(first).isGreaterThan(2 * second);
    }

    /** Both have a meeting in every third quarter; those of the second come three to a visit. */
    @Test
    void meetingsOfOneVisitSpreadTheCount() {
        int[] single = IntStream.range(0, 36).map(t -> t % 3 == 0 ? 1 : 0).toArray();
        int[] visits = IntStream.range(0, 36).map(t -> t % 9 == 0 ? 3 : 0).toArray();
        CountForecast alone =
                LeaderForecast.fitted(new int[][] {single}, 0).next().get(0);
        CountForecast together =
                LeaderForecast.fitted(new int[][] {visits}, 0).next().get(0);
        assertThat(together.variance() / together.mean()).isGreaterThan(1.5 * alone.variance() / alone.mean());
    }

    @Test
    void aDistributionSumsToOneAndHasItsMean() {
        CountForecast forecast = new CountForecast(1.5, 0.8);
        double mean =
                IntStream.range(0, 200).mapToDouble(n -> n * forecast.of(n)).sum();
        assertThat(forecast.upTo(200)).isCloseTo(1, within(1e-12));
        assertThat(mean).isCloseTo(0.8, within(1e-9));
        assertThat(forecast.upTo(forecast.quantile(0.9))).isGreaterThanOrEqualTo(0.9);
        assertThat(forecast.upTo(forecast.quantile(0.9) - 1)).isLessThan(0.9);
    }
}
