package org.readout.measure.space;

import java.util.List;
import org.readout.lexicon.Channel;
import org.readout.measure.panel.Panel;
import org.readout.measure.panel.Tally;

/**
 * How far each month of a dyad departs from what is usual between the two, channel by channel.
 *
 * <p>Volume: y = h(n) − E h(n), h the root of {@link RootMoments}, n Poisson with what the dyad's own mean and the panel's year
 * let expect. Tone: y = nπ − m, m of n items being cold where the share π is usual. In both the mean of y moves by
 * slope × loading when the level rises by 1, and its variance is noise × variance. A month that is not covered, and the tone
 * of a month without items, have variance 0 and tell nothing.
 *
 * <p>First index of the arrays: channel; second: month from the panel's first. They belong to the record.
 *
 * @param usual the dyad's own mean: log of its number of items over that of an average dyad
 * @param usualVariance variance of {@code usual}
 * @param scale number of contacts and warm deeds to be expected in each month
 * @param mean E h(n) for volume; π, the usual share of cold items, for tone
 */
record Departures(
        double usual,
        double usualVariance,
        double[] scale,
        double[][] y,
        double[][] slope,
        double[][] variance,
        double[][] mean) {
    /** So many items of an average dyad are added to each dyad's own before the two are compared. */
    private static final double DYAD_PRIOR = 5;

    private static final double CHANNEL_PRIOR = 3;

    static Departures of(Tally tally, Panel panel, Usual usual) {
        List<Channel> channels = panel.channels().all();
        double[] sums = sums(tally, channels, usual);
        double own = Math.log(sums[0] / sums[1]);
        int size = channels.size();
        Departures departures = new Departures(
                own,
                1 / sums[0],
                scale(own, panel, usual),
                new double[size][],
                new double[size][],
                new double[size][],
                new double[size][]);
        for (int k = 0; k < size; k++) {
            departures.allocate(k, panel.exposure().months());
            if (channels.get(k).tone()) {
                departures.tone(k, tally, usual.cold(tally, k));
            } else {
                double share = (tally.total(k) + CHANNEL_PRIOR * Math.exp(own)) / (usual.expected(k) + CHANNEL_PRIOR);
                departures.volume(k, tally, usual, share, panel.exposure().covered());
            }
        }
        return departures;
    }

    /** The dyad's items, and those of an average dyad, in channels that tell how much two states have to do with each other. */
    private static double[] sums(Tally tally, List<Channel> channels, Usual usual) {
        double[] sums = {DYAD_PRIOR, DYAD_PRIOR};
        for (int k = 0; k < channels.size(); k++) {
            if (channels.get(k).usual()) {
                sums[0] += tally.total(k);
                sums[1] += usual.expected(k);
            }
        }
        return sums;
    }

    private static double[] scale(double own, Panel panel, Usual usual) {
        double[] scale = new double[panel.exposure().months()];
        List<Channel> channels = panel.channels().all();
        for (int k = 0; k < channels.size(); k++) {
            for (int t = 0; t < scale.length && channels.get(k).usual(); t++) {
                scale[t] += Math.exp(own) * usual.expected(k, t);
            }
        }
        return scale;
    }

    private void allocate(int channel, int months) {
        y[channel] = new double[months];
        slope[channel] = new double[months];
        variance[channel] = new double[months];
        mean[channel] = new double[months];
    }

    private void volume(int k, Tally tally, Usual usual, double share, double[] covered) {
        RootMoments moments = RootMoments.of(0);
        double before = 0;
        for (int t = 0; t < covered.length; t++) {
            if (covered[t] > 0) {
                double mu = share * usual.expected(k, t);
                moments = mu == before ? moments : RootMoments.of(mu);
                before = mu;
                y[k][t] = RootMoments.root(tally.items()[k][t]) - moments.mean();
                slope[k][t] = moments.slope();
                variance[k][t] = moments.variance();
                mean[k][t] = moments.mean();
            }
        }
    }

    private void tone(int k, Tally tally, double cold) {
        for (int t = 0; t < y[k].length; t++) {
            int n = tally.items()[k][t];
            y[k][t] = n * cold - tally.cold()[k][t];
            slope[k][t] = n * cold * (1 - cold);
            variance[k][t] = slope[k][t];
            mean[k][t] = cold;
        }
    }
}
