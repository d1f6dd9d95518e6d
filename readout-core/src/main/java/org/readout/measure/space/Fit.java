package org.readout.measure.space;

import java.util.List;
import org.readout.lexicon.Channel;
import org.readout.lexicon.Channels;

/**
 * Fits the parameters of a panel by likelihood, all dyads together: expectation and maximisation (Dempster, Laird and Rubin
 * 1977; for state spaces Shumway and Stoffer 1982), with the prior of {@code responses.tsv} counted as some data more,
 * so that a small panel keeps it. The weights of the drifts are not fitted: see {@code drifts.tsv}.
 *
 * <p>Confined to one thread; the result depends on nothing but the arguments.
 */
final class Fit {
    private static final int MOST_ROUNDS = 40;
    private static final double ENOUGH = 1e-4;

    /** The prior of a loading has a standard deviation of one fifth. */
    private static final double LOADING_PRECISION = 25;

    /** The prior of a noise weighs as much as so many months of one dyad. */
    private static final double NOISE_MONTHS = 100;

    /** The prior of the offset, which is 0, weighs as much as so many dyads. */
    private static final double OFFSET_DYADS = 5;

    private final Parameters prior;
    private final List<Channel> channels;

    private Fit(Parameters prior, List<Channel> channels) {
        this.prior = prior;
        this.channels = channels;
    }

    static Parameters of(Parameters prior, List<Channel> channels, List<Departures> dyads) {
        Fit fit = new Fit(prior, channels);
        Parameters now = prior;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Parameters next = fit.round(now, dyads);
            boolean settled = distance(now, next) < ENOUGH;
            now = next;
            if (settled) {
                break;
            }
        }
        return now;
    }

    private Parameters round(Parameters now, List<Departures> dyads) {
        Sums sums = new Sums(channels.size(), now);
        dyads.forEach(sums::add);
        double[] loading = now.loading().clone();
        double[] noise = now.noise().clone();
        for (int k = 0; k < loading.length; k++) {
            if (prior.loading()[k] > 0 && !channels.get(k).id().equals(Channels.LEADERS)) {
                loading[k] = Math.max(
                        0,
                        (sums.agreement[k] + LOADING_PRECISION * prior.loading()[k])
                                / (sums.strength[k] + LOADING_PRECISION));
            }
            double rest = sums.square[k] - 2 * loading[k] * sums.cross[k] + loading[k] * loading[k] * sums.level[k];
            noise[k] = (rest + NOISE_MONTHS * prior.noise()[k]) / (sums.cells[k] + NOISE_MONTHS);
        }
        double shared = (sums.shared + NOISE_MONTHS * prior.shared()) / (sums.months + NOISE_MONTHS);
        double offset = now.offset() + sums.start / (dyads.size() + OFFSET_DYADS);
        return new Parameters(loading, noise, shared, offset, now.drift(), now.weight());
    }

    private static double distance(Parameters one, Parameters other) {
        double most = Math.max(Math.abs(one.shared() - other.shared()), Math.abs(one.offset() - other.offset()));
        for (int k = 0; k < one.loading().length; k++) {
            most = Math.max(most, Math.abs(one.loading()[k] - other.loading()[k]));
            most = Math.max(most, Math.abs(one.noise()[k] - other.noise()[k]));
        }
        return most;
    }

    /**
     * Expected sums over all dyads and months, given the parameters. What a month is worth is u = level + what the month
     * shares; given the level x it has the mean kept·x + common·kept·z and the variance common·kept, z being the month's
     * weighted sum before it was shared.
     */
    private static final class Sums {
        private final Parameters now;
        private final double[] agreement;
        private final double[] strength;
        private final double[] square;
        private final double[] cross;
        private final double[] level;
        private final double[] cells;
        private double shared;
        private double months;
        private double start;

        Sums(int channels, Parameters now) {
            this.now = now;
            agreement = new double[channels];
            strength = new double[channels];
            square = new double[channels];
            cross = new double[channels];
            level = new double[channels];
            cells = new double[channels];
        }

        void add(Departures dyad) {
            Seen seen = now.seen(dyad);
            double[] chances = LevelPosterior.probabilities(now, seen);
            int months = seen.months();
            double[] mean = new double[months];
            double[] square = new double[months];
            for (int i = 0; i < chances.length; i++) {
                if (chances[i] > 1e-6) {
                    add(chances[i], smoother(now.drift()[i], seen), mean, square);
                }
            }
            start += mean[0];
            for (int t = 0; t < months; t++) {
                if (seen.precision()[t] > 0) {
                    month(dyad, seen, t, mean[t], square[t] - mean[t] * mean[t]);
                }
            }
        }

        private static Smoother smoother(double drift, Seen seen) {
            double[] precision = seen.precision().clone();
            precision[0] += 1 / Parameters.START;
            return new Smoother(drift, precision, seen.weighted());
        }

        private static void add(double chance, Smoother smoother, double[] mean, double[] square) {
            for (int t = 0; t < mean.length; t++) {
                double m = smoother.mean(t);
                mean[t] += chance * m;
                square[t] += chance * (m * m + smoother.variance(t));
            }
        }

        private void month(Departures dyad, Seen seen, int t, double mean, double variance) {
            double kept = seen.kept()[t];
            double common = seen.common()[t];
            double level = mean + now.offset();
            double z = (seen.weighted()[t] + seen.precision()[t] * now.offset()) / kept;
            double worth = kept * level + common * kept * z;
            double worthSquare = worth * worth + kept * kept * variance + common * kept;
            double part = worth - level;
            shared += dyad.scale()[t] * (part * part + (1 - kept) * (1 - kept) * variance + common * kept);
            months++;
            for (int k = 0; k < cells.length; k++) {
                double spread = dyad.variance()[k][t];
                if (spread > 0) {
                    channel(k, dyad.y()[k][t], dyad.slope()[k][t], spread, worth, worthSquare);
                }
            }
        }

        private void channel(int k, double y, double slope, double spread, double worth, double worthSquare) {
            cells[k]++;
            square[k] += y * y / spread;
            cross[k] += y * slope * worth / spread;
            level[k] += slope * slope * worthSquare / spread;
            agreement[k] += y * slope * worth / (spread * now.noise()[k]);
            strength[k] += slope * slope * worthSquare / (spread * now.noise()[k]);
        }
    }
}
