package org.readout.eval.barometer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * How well two ways of reading agree with a third account, both on the same partners and periods.
 *
 * @param ours Spearman's correlation of the first way with it
 * @param base of the second
 * @param low lower end of the 95% interval of the difference, by block bootstrap
 * @param high upper end
 * @param points partners times periods
 */
record Agreement(double ours, double base, double low, double high, int points) {
    private static final int DRAWS = 2000;
    private static final long SEED = 20190101;
    private static final int BLOCK = 6;

    /**
     * Blocks of six periods of one partner are drawn with replacement (Künsch 1989, within partners): what follows from
     * the months before stays together.
     */
    static Agreement of(Grid ours, Grid base, Grid account) {
        double[] one = ours.pooled();
        double[] two = base.pooled();
        double[] third = account.pooled();
        List<int[]> blocks = blocks(ours);
        Random random = new Random(SEED);
        double[] differences = DoubleStream.generate(() -> difference(drawn(blocks, random), one, two, third))
                .limit(DRAWS)
                .sorted()
                .toArray();
        return new Agreement(
                spearman(one, third),
                spearman(two, third),
                differences[(int) (0.025 * DRAWS)],
                differences[(int) (0.975 * DRAWS)],
                one.length);
    }

    double difference() {
        return ours - base;
    }

    boolean better() {
        return low > 0;
    }

    static double spearman(double[] one, double[] other) {
        return new SpearmansCorrelation().correlation(one, other);
    }

    private static double difference(int[] drawn, double[] one, double[] two, double[] third) {
        double[] account = at(drawn, third);
        return spearman(at(drawn, one), account) - spearman(at(drawn, two), account);
    }

    private static double[] at(int[] places, double[] values) {
        return Arrays.stream(places).mapToDouble(i -> values[i]).toArray();
    }

    private static int[] drawn(List<int[]> blocks, Random random) {
        return blocks.stream()
                .flatMapToInt(block -> Arrays.stream(blocks.get(random.nextInt(blocks.size()))))
                .toArray();
    }

    private static List<int[]> blocks(Grid grid) {
        int periods = grid.periods().size();
        List<int[]> blocks = new ArrayList<>();
        for (int i = 0; i < grid.partners().size(); i++) {
            for (int t = 0; t < periods; t += BLOCK) {
                int from = i * periods + t;
                int length = Math.min(BLOCK, periods - t);
                int[] block = new int[length];
                Arrays.setAll(block, j -> from + j);
                blocks.add(block);
            }
        }
        return blocks;
    }
}
