package org.readout.eval.barometer;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.model.Country;

/**
 * Values of partners by period, periods in order of time.
 *
 * @param values first index: the partner's place, second: the period's
 */
record Grid(List<Country> partners, List<YearMonth> periods, double[][] values) {

    /** Values less those of the period before; the first period is lost. */
    Grid changes() {
        double[][] changes = new double[values.length][periods.size() - 1];
        for (int i = 0; i < values.length; i++) {
            for (int t = 1; t < periods.size(); t++) {
                changes[i][t - 1] = values[i][t] - values[i][t - 1];
            }
        }
        return new Grid(partners, periods.subList(1, periods.size()), changes);
    }

    /** Only periods from one to another, both included. */
    Grid between(YearMonth from, YearMonth to) {
        int first =
                (int) periods.stream().filter(period -> period.isBefore(from)).count();
        int last = (int) periods.stream().filter(period -> !period.isAfter(to)).count();
        double[][] some = new double[values.length][last - first];
        for (int i = 0; i < values.length; i++) {
            System.arraycopy(values[i], first, some[i], 0, last - first);
        }
        return new Grid(partners, periods.subList(first, last), some);
    }

    /** Means of calendar quarters; the months must be whole quarters. */
    Grid quarters() {
        double[][] means = new double[values.length][periods.size() / 3];
        for (int i = 0; i < values.length; i++) {
            for (int t = 0; t < means[i].length * 3; t++) {
                means[i][t / 3] += values[i][t] / 3;
            }
        }
        List<YearMonth> ends = IntStream.range(0, periods.size() / 3)
                .mapToObj(q -> periods.get(3 * q + 2))
                .toList();
        return new Grid(partners, ends, means);
    }

    /** One partner's values. */
    double[] of(Country partner) {
        return values[partners.indexOf(partner)];
    }

    /** All values, partner by partner. */
    double[] pooled() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray();
    }
}
