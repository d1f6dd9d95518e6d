package org.readout.compare.wording;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Benjamini and Hochberg, Controlling the false discovery rate, J. R. Statist. Soc. B 57 (1995). */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /** The smallest false discovery rate at which each hypothesis would be rejected, in the order given. */
    public static double[] adjusted(double[] p) {
        List<Integer> largestFirst = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -p[i]))
                .toList();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int i = largestFirst.get(p.length - rank);
            least = Math.min(least, p[i] * p.length / rank);
            adjusted[i] = least;
        }
        return adjusted;
    }
}
