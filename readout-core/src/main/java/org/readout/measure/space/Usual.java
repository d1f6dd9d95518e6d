package org.readout.measure.space;

import java.util.List;
import org.readout.lexicon.Channel;
import org.readout.measure.panel.Exposure;
import org.readout.measure.panel.Month;
import org.readout.measure.panel.Panel;
import org.readout.measure.panel.Tally;

/**
 * What is usual in a panel of dyads: how many items a month of each channel an average dyad has, year by year, and which share
 * of them is cold. Immutable.
 *
 * <p>A year's rate is drawn towards that of all years by {@value #YEAR_PRIOR} months of it, so that a year just begun says
 * little of its own.
 */
final class Usual {
    private static final double YEAR_PRIOR = 60;
    private static final double SHARE_PRIOR = 10;
    private static final double COLD = 0.1;

    private final Panel panel;
    private final double[][] rates;
    private final double[] cold;

    Usual(Panel panel) {
        this.panel = panel;
        List<Channel> channels = panel.channels().all();
        rates = new double[channels.size()][];
        cold = new double[channels.size()];
        for (int k = 0; k < channels.size(); k++) {
            rates[k] = rates(k);
            cold[k] = coldShare(k);
        }
    }

    /** Items a month of a channel that an average dyad has in the covered part of month {@code t}. */
    double expected(int channel, int t) {
        return rates[channel][t] * panel.exposure().covered()[t];
    }

    /** The same of all months together. */
    double expected(int channel) {
        double sum = 0;
        for (int t = 0; t < rates[channel].length; t++) {
            sum += expected(channel, t);
        }
        return sum;
    }

    /** Share of a dyad's items that is usually cold, drawn towards that of all dyads. */
    double cold(Tally tally, int channel) {
        return (tally.totalCold(channel) + SHARE_PRIOR * cold[channel]) / (tally.total(channel) + SHARE_PRIOR);
    }

    private double coldShare(int channel) {
        double some = COLD;
        double all = 1;
        for (Tally tally : panel.tallies()) {
            some += tally.totalCold(channel);
            all += tally.total(channel);
        }
        return some / all;
    }

    private double[] rates(int channel) {
        Exposure exposure = panel.exposure();
        int months = exposure.months();
        double[] counts = counts(channel);
        double dyads = Math.max(1, panel.tallies().size());
        double overall = (sum(counts, 0, months) + 0.5) / (dyads * sum(exposure.covered(), 0, months) + 1);
        double[] rates = new double[months];
        for (int from = 0; from < months; ) {
            int to = yearEnd(exposure, from);
            double rate = (sum(counts, from, to) + YEAR_PRIOR * overall)
                    / (dyads * sum(exposure.covered(), from, to) + YEAR_PRIOR);
            for (int t = from; t < to; t++) {
                rates[t] = rate;
            }
            from = to;
        }
        return rates;
    }

    private double[] counts(int channel) {
        double[] counts = new double[panel.exposure().months()];
        for (Tally tally : panel.tallies()) {
            for (int t = 0; t < counts.length; t++) {
                counts[t] += tally.items()[channel][t];
            }
        }
        return counts;
    }

    private static int yearEnd(Exposure exposure, int from) {
        int year = Month.year(exposure.first() + from);
        int to = from;
        while (to < exposure.months() && Month.year(exposure.first() + to) == year) {
            to++;
        }
        return to;
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int t = from; t < to; t++) {
            sum += values[t];
        }
        return sum;
    }
}
