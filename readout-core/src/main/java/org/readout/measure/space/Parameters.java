package org.readout.measure.space;

import java.util.List;
import org.readout.lexicon.Channel;
import org.readout.lexicon.Channels;
import org.readout.lexicon.Drifts;

/**
 * What is the same for all dyads of a panel. The arrays belong to the record and are not to be changed.
 *
 * @param loading how strongly each channel answers to the level
 * @param noise variance of each channel around what is expected, as a multiple of that of independent happenings
 * @param shared variance of what all that happens in one month shares, where one contact is to be expected; contacts come in
 *     visits, and the fewer are usual, the more one stands out: the variance is inverse to their expected number
 * @param offset how far the usual level lies from the log of the dyad's own mean: contacts come in bunches, so that most months
 *     hold less than the mean, and the roots of {@link RootMoments} less than a Poisson count of that mean would
 * @param drift possible variances of a month's step of the level
 * @param weight probability of each of them
 */
record Parameters(double[] loading, double[] noise, double shared, double offset, double[] drift, double[] weight) {
    /** Variance of the level in the first month, around what is usual between the two. */
    static final double START = 0.05;

    /** Before any record. */
    static Parameters prior(Channels channels, Drifts drifts) {
        List<Channel> all = channels.all();
        List<Drifts.Step> steps = drifts.steps();
        return new Parameters(
                all.stream().mapToDouble(Channel::loading).toArray(),
                all.stream().mapToDouble(Channel::noise).toArray(),
                drifts.shared(),
                0,
                steps.stream().mapToDouble(Drifts.Step::variance).toArray(),
                steps.stream().mapToDouble(Drifts.Step::weight).toArray());
    }

    /** What the months of a dyad say of its level. */
    Seen seen(Departures departures) {
        int months = departures.y()[0].length;
        double[] precision = new double[months];
        double[] weighted = new double[months];
        for (int k = 0; k < loading.length; k++) {
            for (int t = 0; t < months; t++) {
                double gain = gain(departures, k, t);
                precision[t] += gain * loading[k] * departures.slope()[k][t];
                weighted[t] += gain * departures.y()[k][t];
            }
        }
        double[] kept = new double[months];
        double[] common = new double[months];
        for (int t = 0; t < months; t++) {
            common[t] = precision[t] == 0 ? 0 : shared / departures.scale()[t];
            kept[t] = 1 / (1 + common[t] * precision[t]);
            precision[t] *= kept[t];
            weighted[t] = weighted[t] * kept[t] - precision[t] * offset;
        }
        return new Seen(precision, weighted, common, kept);
    }

    /** What a departure of a channel adds to the precision-weighted sum of its month, before the month's shared part. */
    double gain(Departures departures, int k, int t) {
        double variance = departures.variance()[k][t];
        return variance == 0 ? 0 : loading[k] * departures.slope()[k][t] / (noise[k] * variance);
    }
}
