package org.readout.measure.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Foretells how many leaders' meetings each dyad of a panel has in the next quarter: a Gamma-Poisson rate whose past is
 * discounted (Harvey and Fernandes 1989), relative to an average dyad, times what the season and the last quarters let expect
 * of that. The discounts are those that would have foretold the quarters so far best, all dyads together; by as much
 * as the totals so far were missed, the next may be missed for all; and as a visit holds several meetings, counts spread more
 * than independent ones would, in proportion to their mean: as much as they did so far. Immutable.
 */
public final class LeaderForecast {
    /** Quarters that are learned from only, before the first is foretold. */
    private static final int LEARNED = 8;

    private static final int SEASONS = 4;

    /** A season's share is drawn towards a quarter by so many quarters of average. */
    private static final double SEASON_PRIOR = 2;

    private static final double LEAST = 0.02;

    private final int[][] counts;
    private final int season;
    private final double[] totals;
    private final Discounts discounts;
    private final double shock;
    private final double clustering;

    private LeaderForecast(int[][] counts, int season, Discounts discounts, double shock, double clustering) {
        this.counts = counts;
        this.season = season;
        this.totals = totals(counts);
        this.discounts = discounts;
        this.shock = shock;
        this.clustering = clustering;
    }

    /**
     * @param counts meetings by dyad and quarter, at least one dyad; all dyads have the same quarters, the last is the one before
     *     the quarter to foretell
     * @param season season of the first quarter, 0 to 3
     */
    public static LeaderForecast fitted(int[][] counts, int season) {
        Discounts best = Discounts.grid().stream()
                .max(Comparator.comparingDouble(some -> new LeaderForecast(counts, season, some, 0, 0).score()))
                .orElseThrow();
        double shock = new LeaderForecast(counts, season, best, 0, 0).missed();
        double clustering = new LeaderForecast(counts, season, best, shock, 0).clustered();
        return new LeaderForecast(counts, season, best, shock, clustering);
    }

    /** What is to be expected of each dyad in the quarter after the last. */
    public List<CountForecast> next() {
        return at(totals.length);
    }

    /**
     * Variance of what moves all dyads of a quarter together, as a share of the square of what was foretold: how far the totals
     * so far lay from theirs, beyond the chance of independent meetings.
     */
    private double missed() {
        double sum = 0;
        int quarters = 0;
        for (int t = LEARNED; t < totals.length; t++) {
            double foretold = at(t).stream().mapToDouble(CountForecast::mean).sum();
            sum += (Math.pow(totals[t] - foretold, 2) - foretold) / (foretold * foretold);
            quarters++;
        }
        return quarters == 0 ? 0 : Math.max(0, sum / quarters);
    }

    /** Variance of a dyad's counts beyond what was foretold of it, per meeting. */
    private double clustered() {
        double excess = 0;
        double meetings = 0;
        for (int t = LEARNED; t < totals.length; t++) {
            List<CountForecast> foretold = at(t);
            for (int d = 0; d < counts.length; d++) {
                CountForecast one = foretold.get(d);
                excess += Math.pow(counts[d][t] - one.mean(), 2) - one.variance();
                meetings += one.mean();
            }
        }
        return meetings == 0 ? 0 : Math.max(0, excess / meetings);
    }

    private double score() {
        double score = 0;
        for (int t = LEARNED; t < totals.length; t++) {
            List<CountForecast> foretold = at(t);
            for (int d = 0; d < counts.length; d++) {
                score += Math.log(foretold.get(d).of(counts[d][t]));
            }
        }
        return score;
    }

    /** What was to be expected of quarter {@code t} from those before it. */
    private List<CountForecast> at(int t) {
        double[] seasons = seasons(t);
        double expected = Math.max(LEAST, common(t, seasons) * seasons[(season + t) % SEASONS]);
        List<CountForecast> all = new ArrayList<>();
        for (int[] dyad : counts) {
            double shape = discounts.prior();
            double weight = discounts.prior();
            for (int i = 0; i < t; i++) {
                double age = Math.pow(discounts.own(), t - 1 - i);
                shape += age * dyad[i];
                weight += age * totals[i] / counts.length;
            }
            double mean = expected * shape / weight;
            all.add(new CountForecast(1 / (1 / shape + shock + clustering / mean), mean));
        }
        return all;
    }

    /** Meetings a quarter of an average dyad lately, the season taken out. */
    private double common(int t, double[] seasons) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < t; i++) {
            double age = Math.pow(discounts.common(), t - 1 - i);
            sum += age * totals[i];
            weights += age * seasons[(season + i) % SEASONS];
        }
        return sum / weights / counts.length;
    }

    /** What each season has, as a multiple of an average quarter. */
    private double[] seasons(int t) {
        double mean = 0;
        for (int i = 0; i < t; i++) {
            mean += totals[i] / t;
        }
        double[] sums = new double[SEASONS];
        int[] quarters = new int[SEASONS];
        for (int i = 0; i < t; i++) {
            sums[(season + i) % SEASONS] += totals[i];
            quarters[(season + i) % SEASONS]++;
        }
        double[] seasons = new double[SEASONS];
        for (int j = 0; j < SEASONS; j++) {
            seasons[j] = mean == 0 ? 1 : (sums[j] + SEASON_PRIOR * mean) / ((quarters[j] + SEASON_PRIOR) * mean);
        }
        return seasons;
    }

    private static double[] totals(int[][] counts) {
        double[] totals = new double[counts[0].length];
        for (int[] dyad : counts) {
            for (int t = 0; t < totals.length; t++) {
                totals[t] += dyad[t];
            }
        }
        return totals;
    }
}
