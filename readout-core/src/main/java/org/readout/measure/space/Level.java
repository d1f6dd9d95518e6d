package org.readout.measure.space;

import java.util.List;
import org.readout.measure.panel.Item;
import org.readout.measure.panel.Panel;
import org.readout.measure.panel.Tally;
import org.readout.model.Alarm;
import org.readout.model.Contribution;
import org.readout.model.Turn;

/**
 * The level of one dyad, month by month: what is usual between the two plus how far they are from it. Immutable.
 *
 * <p>The unit is that of leaders' meetings: where the level is 1 higher, e times as many are to be expected. 0 is an average
 * dyad of the panel.
 */
public final class Level {
    private final Parameters parameters;
    private final Departures departures;
    private final List<Item> items;
    private final Tally tally;
    private final Panel panel;
    private final LevelPosterior posterior;
    private final Seen seen;
    private final int first;

    /**
     * @param first the first month asked for
     * @param last the last month asked for
     */
    Level(
            Parameters parameters,
            Departures departures,
            List<Item> items,
            Tally tally,
            Panel panel,
            int first,
            int last) {
        this.parameters = parameters;
        this.departures = departures;
        this.items = items;
        this.tally = tally;
        this.panel = panel;
        seen = panel.exposure().months() == 0 ? none() : parameters.seen(departures);
        int from = panel.exposure().months() == 0 ? first : panel.exposure().first();
        this.first = Math.min(first, from);
        posterior = new LevelPosterior(parameters, seen, from, this.first, Math.max(last, from + seen.months() - 1));
    }

    /** What is usual between the two over the whole record: the level they have been around. */
    public double usual() {
        return departures.usual() + parameters.offset();
    }

    /** The level of a month, from the whole record; the uncertainty of what is usual included. */
    public Mixture at(int month) {
        return around(posterior.level(month));
    }

    /** The level of a month from that month and those before it, parameters and what is usual from the whole record. */
    public Mixture filtered(int month) {
        return around(posterior.filtered(month));
    }

    /** The level of a month less that of an earlier one. */
    public Mixture change(int before, int month) {
        return posterior.change(before, month);
    }

    /** The turns of the level within the months covered, in order of time. */
    public List<Turn> turns() {
        return panel.exposure().months() == 0
                ? List.of()
                : Turns.of(posterior, panel.exposure().first(), seen.months());
    }

    /** The months by which the level had left where it was, told without later months. */
    public List<Alarm> alarms() {
        return panel.exposure().months() == 0
                ? List.of()
                : Alarms.of(seen, panel.exposure().first());
    }

    /** What adds to the mean of {@link #at(int)}; the amounts sum to it. Made when the list is read. */
    public List<Contribution> contributions(int month) {
        return new Shares(parameters, departures, items, tally, panel, seen, coefficients(month));
    }

    private double[] coefficients(int month) {
        double[] all = posterior.loadings(month);
        double[] some = new double[seen.months()];
        System.arraycopy(
                all, panel.exposure().months() == 0 ? 0 : panel.exposure().first() - first, some, 0, some.length);
        return some;
    }

    private Mixture around(Mixture level) {
        double[] means = level.means().clone();
        double[] deviations = level.deviations().clone();
        for (int i = 0; i < means.length; i++) {
            means[i] += usual();
            deviations[i] = Math.sqrt(deviations[i] * deviations[i] + departures.usualVariance());
        }
        return new Mixture(level.weights(), means, deviations);
    }

    private static Seen none() {
        return new Seen(new double[1], new double[1], new double[1], new double[] {1});
    }
}
