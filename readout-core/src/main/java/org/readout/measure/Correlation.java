package org.readout.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far two series go together, with an interval for series whose values follow from those before.
 *
 * <p>The interval is Fisher's (artanh of the correlation is about normal with the variance 1/(m − 3)), of ranks with the variance
 * (1 + r²/2)/(m − 3) (Bonett and Wright 2000). Two smooth series of n values are worth only m independent ones,
 * m = n / (1 + 2 Σ (1 − k/n) r₁(k) r₂(k)), r₁ and r₂ their autocorrelations at lag k (Bartlett 1946), summed up to the first lag
 * at which one is no longer positive. Autocorrelations are of what a short series shows, which is too little: each is
 * raised by (1 + 4r)/n (Marriott and Pope 1954). Worth 3 or less, the interval is −1 to 1.
 *
 * @param value −1 to 1
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param level probability of the interval
 * @param pairs n
 * @param worth m
 */
public record Correlation(double value, double low, double high, double level, int pairs, double worth) {
    private static final double LEVEL = 0.95;
    private static final double Z = 1.959964;
    private static final int FEWEST = 4;
    private static final double MOST = 1 - 1e-12;

    /** Of values of one length, in order of time (Pearson); none for fewer than four, or if one does not move. */
    public static Optional<Correlation> of(double[] x, double[] y) {
        return of(x, y, 0);
    }

    /** Of their ranks (Spearman), likewise; equal values share the mean of their ranks. */
    public static Optional<Correlation> ofRanks(double[] x, double[] y) {
        return of(ranks(x), ranks(y), 0.5);
    }

    private static Optional<Correlation> of(double[] x, double[] y, double rankTerm) {
        double[] a = centred(x);
        double[] b = centred(y);
        double scale = Math.sqrt(product(a, a, 0) * product(b, b, 0));
        if (x.length < FEWEST || !(scale > 0)) {
            return Optional.empty();
        }
        double r = Math.max(-1, Math.min(1, product(a, b, 0) / scale));
        double worth = worth(a, b);
        if (worth <= 3) {
            return Optional.of(new Correlation(r, -1, 1, LEVEL, x.length, worth));
        }
        double z = Math.log((1 + bounded(r)) / (1 - bounded(r))) / 2;
        double reach = Z * Math.sqrt((1 + rankTerm * r * r) / (worth - 3));
        return Optional.of(new Correlation(r, Math.tanh(z - reach), Math.tanh(z + reach), LEVEL, x.length, worth));
    }

    /** True if the two go against each other, as far as can be told. */
    public boolean opposed() {
        return high < 0;
    }

    /** True if the two go together, as far as can be told. */
    public boolean together() {
        return low > 0;
    }

    private static double worth(double[] a, double[] b) {
        int n = a.length;
        double sum = 0;
        for (int k = 1; k < n; k++) {
            double first = autocorrelation(a, k);
            double second = autocorrelation(b, k);
            if (first <= 0 || second <= 0) {
                break;
            }
            sum += (1 - k / (double) n) * first * second;
        }
        return n / (1 + 2 * sum);
    }

    private static double autocorrelation(double[] a, int lag) {
        double r = product(a, a, lag) / product(a, a, 0);
        return Math.min(1, r + (1 + 4 * r) / a.length);
    }

    private static double product(double[] a, double[] b, int lag) {
        double sum = 0;
        for (int i = lag; i < a.length; i++) {
            sum += a[i - lag] * b[i];
        }
        return sum;
    }

    private static double[] centred(double[] x) {
        double mean = Arrays.stream(x).average().orElse(0);
        return Arrays.stream(x).map(value -> value - mean).toArray();
    }

    private static double bounded(double r) {
        return Math.max(-MOST, Math.min(MOST, r));
    }

    private static double[] ranks(double[] x) {
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[x.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && x[order[to]] == x[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
