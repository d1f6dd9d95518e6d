package org.readout.eval.barometer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.measure.forecast.CountForecast;
import org.readout.measure.forecast.LeaderForecast;

/**
 * How well the number of leaders' meetings of the next quarter is foretold, quarter by quarter, each from those before it.
 *
 * @param cases every partner and quarter foretold, in order
 */
record Outlook(List<Case> cases) {
    private static final double SELDOM = 0.5;
    private static final int SEASONS = 4;

    /**
     * One count foretold.
     *
     * @param quarter its index
     * @param rate meetings a quarter of the partner before
     * @param forecast ours
     * @param persistence a Poisson count whose mean is that of the last quarter, drawn towards the mean of all
     * @param seasonal the same of the same quarters of earlier years
     * @param count what came
     */
    record Case(
            int quarter,
            double rate,
            CountForecast forecast,
            CountForecast persistence,
            CountForecast seasonal,
            int count) {}

    /**
     * @param counts meetings by partner and quarter
     * @param season season of the first quarter, 0 to 3
     * @param origin index of the first quarter to foretell
     */
    static Outlook of(int[][] counts, int season, int origin) {
        List<Case> cases = new ArrayList<>();
        for (int t = origin; t < counts[0].length; t++) {
            int now = t;
            int[][] past = Arrays.stream(counts)
                    .map(partner -> Arrays.copyOf(partner, now))
                    .toArray(int[][]::new);
            List<CountForecast> forecasts = LeaderForecast.fitted(past, season).next();
            double persistence = share(past, 1);
            double seasonal = share(past, SEASONS);
            for (int i = 0; i < counts.length; i++) {
                cases.add(new Case(
                        t,
                        mean(past[i]),
                        forecasts.get(i),
                        naive(past, past[i], t, 1, persistence),
                        naive(past, past[i], t, SEASONS, seasonal),
                        counts[i][t]));
            }
        }
        return new Outlook(cases);
    }

    Outlook often() {
        return new Outlook(cases.stream().filter(one -> one.rate >= SELDOM).toList());
    }

    /**
     * Share of cases within the central interval. A count is a step of the distribution: of a step that an end of the interval
     * cuts, the share inside counts, which is the mean over all places drawn at random within it (Czado and others 2009).
     */
    double covered(double probability) {
        return cases.stream()
                .mapToDouble(one -> inside(one, probability))
                .average()
                .orElse(0);
    }

    private static double inside(Case one, double probability) {
        double before = one.count == 0 ? 0 : one.forecast.upTo(one.count - 1);
        double step = one.forecast.of(one.count);
        double within = Math.min(before + step, (1 + probability) / 2) - Math.max(before, (1 - probability) / 2);
        return Math.max(0, Math.min(1, within / step));
    }

    /** Mean width of the central interval, in meetings. */
    double width(double probability) {
        return cases.stream()
                .mapToInt(one ->
                        one.forecast.quantile((1 + probability) / 2) - one.forecast.quantile((1 - probability) / 2))
                .average()
                .orElse(0);
    }

    double score() {
        return cases.stream()
                .mapToDouble(one -> Math.log(one.forecast.of(one.count)))
                .average()
                .orElse(0);
    }

    double persistence() {
        return cases.stream()
                .mapToDouble(one -> Math.log(one.persistence.of(one.count)))
                .average()
                .orElse(0);
    }

    double seasonal() {
        return cases.stream()
                .mapToDouble(one -> Math.log(one.seasonal.of(one.count)))
                .average()
                .orElse(0);
    }

    /** A Poisson count is a negative binomial one of a large shape. */
    private static CountForecast naive(int[][] past, int[] partner, int t, int step, double share) {
        return new CountForecast(1e6, share * recent(partner, t, step) + (1 - share) * mean(past));
    }

    private static double recent(int[] partner, int t, int step) {
        if (step == 1) {
            return partner[t - 1];
        }
        double sum = 0;
        int quarters = 0;
        for (int i = t - step; i >= 0; i -= step) {
            sum += partner[i];
            quarters++;
        }
        return quarters == 0 ? 0 : sum / quarters;
    }

    /** How much of the mean is the partner's own: what would have foretold the past best. */
    private static double share(int[][] past, int step) {
        double best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (double share = 0.05; share < 1; share += 0.05) {
            double score = 0;
            for (int t = 2 * SEASONS; t < past[0].length; t++) {
                int now = t;
                int[][] before = Arrays.stream(past)
                        .map(partner -> Arrays.copyOf(partner, now))
                        .toArray(int[][]::new);
                for (int i = 0; i < past.length; i++) {
                    score += Math.log(naive(before, before[i], t, step, share).of(past[i][t]));
                }
            }
            if (score > most) {
                most = score;
                best = share;
            }
        }
        return best;
    }

    private static double mean(int[] counts) {
        return Arrays.stream(counts).average().orElse(0);
    }

    private static double mean(int[][] counts) {
        return Arrays.stream(counts).mapToDouble(Outlook::mean).average().orElse(0);
    }
}
