package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {
    @Test
    void theSumDecidesNotTheBestSinglePair() {
        assertThat(Assignment.best(new long[][] {{9, 8}, {8, 1}})).containsExactly(1, 0);
    }

    @Test
    void whatWeighsNothingIsNotPaired() {
        assertThat(Assignment.best(new long[][] {{0, 0, 3}, {0, 0, 5}})).containsExactly(Assignment.NONE, 2);
        assertThat(Assignment.best(new long[0][])).isEmpty();
        assertThat(Assignment.best(new long[][] {{}, {}})).containsExactly(Assignment.NONE, Assignment.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itIsAsGoodAsTryingAll(long seed) {
        Random random = new Random(seed);
        long[][] weights = new long[1 + random.nextInt(6)][1 + random.nextInt(6)];
        for (long[] row : weights) {
            for (int column = 0; column < row.length; column++) {
                row[column] = Math.max(0, random.nextInt(20) - 8);
            }
        }
        int[] best = Assignment.best(weights);
        long sum = 0;
        for (int row = 0; row < best.length; row++) {
            sum += best[row] == Assignment.NONE ? 0 : weights[row][best[row]];
        }
        assertThat(sum).isEqualTo(tried(weights, 0, new boolean[weights[0].length]));
    }

    private static long tried(long[][] weights, int row, boolean[] taken) {
        if (row == weights.length) {
            return 0;
        }
        long best = tried(weights, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, weights[row][column] + tried(weights, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }
}
