package org.readout.eval.barometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Country;

class AgreementTest {
    private static final List<Country> PARTNERS =
            Stream.of("AAA", "BBB", "CCC", "DDD", "EEE").map(Country::new).toList();
    private static final List<YearMonth> MONTHS = Stream.iterate(YearMonth.of(2019, 1), month -> month.plusMonths(1))
            .limit(24)
            .toList();

    /** One way follows the account with some noise, the other is noise alone. */
    @Test
    void aWayThatFollowsIsBetterThanOneThatDoesNot() {
        Grid account = noise(1);
        Grid follows = sum(account, noise(2));
        Agreement agreement = Agreement.of(follows, noise(3), account);
        assertThat(agreement.ours()).isBetween(0.5, 0.9);
        assertThat(agreement.base()).isBetween(-0.3, 0.3);
        assertThat(agreement.better()).isTrue();
        assertThat(agreement.points()).isEqualTo(120);
    }

    @Test
    void aWayIsNotBetterThanItself() {
        Grid account = noise(1);
        Grid way = sum(account, noise(2));
        Agreement agreement = Agreement.of(way, way, account);
        assertThat(agreement.difference()).isZero();
        assertThat(agreement.better()).isFalse();
    }

    @Test
    void quartersAndChanges() {
        Grid grid = new Grid(PARTNERS.subList(0, 1), MONTHS.subList(0, 6), new double[][] {{1, 2, 6, 0, 0, 3}});
        assertThat(grid.quarters().values()[0]).containsExactly(new double[] {3, 1}, within(1e-12));
        assertThat(grid.quarters().periods()).containsExactly(MONTHS.get(2), MONTHS.get(5));
        assertThat(grid.changes().values()[0]).containsExactly(1, 4, -6, 0, 3);
        assertThat(grid.between(MONTHS.get(1), MONTHS.get(2)).pooled()).containsExactly(2, 6);
    }

    /** Persistence knows of a partner with two meetings a quarter; what foretells it too is no worse. */
    @Test
    void countsThatNeverChangeAreForetold() {
        int[][] counts = new int[30][20];
        for (int i = 0; i < counts.length; i++) {
            Arrays.fill(counts[i], i % 3);
        }
        Outlook outlook = Outlook.of(counts, 0, 12);
        assertThat(outlook.cases()).hasSize(30 * 8);
        assertThat(outlook.often().cases()).hasSize(20 * 8);
        assertThat(outlook.covered(0.95)).isGreaterThan(0.9);
        assertThat(outlook.score()).isGreaterThan(-1.5);
    }

    private static Grid noise(long seed) {
        Random random = new Random(seed);
        double[][] values = new double[PARTNERS.size()][MONTHS.size()];
        for (double[] row : values) {
            Arrays.setAll(row, t -> random.nextGaussian());
        }
        return new Grid(PARTNERS, MONTHS, values);
    }

    private static Grid sum(Grid one, Grid other) {
        double[][] values = new double[PARTNERS.size()][MONTHS.size()];
        for (int i = 0; i < values.length; i++) {
            for (int t = 0; t < MONTHS.size(); t++) {
                values[i][t] = one.values()[i][t] + other.values()[i][t];
            }
        }
        return new Grid(PARTNERS, MONTHS, values);
    }
}
