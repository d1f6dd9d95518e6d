package org.readout.measure.space;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Reaction;
import org.readout.measure.panel.Item;
import org.readout.measure.panel.Panel;
import org.readout.measure.panel.Tally;
import org.readout.model.Contribution;

/**
 * What each item of a dyad adds to the level of one month. The smoother is linear, so that the parts are exact: they sum to the
 * level.
 *
 * <p>A volume of n items is worth h(n) − h(0) (h the root of {@link RootMoments}), in equal parts; what was to be expected,
 * E h − h(0), is taken off once for all months and channels, and is the share of all that did not happen. A cold item of a
 * tone takes 1 − π off, a warm one adds π.
 *
 * <p>The list is made when it is first read: few readings of a long series are asked for their evidence. It is immutable and
 * safe to share, as a list made twice is the same.
 */
final class Shares extends AbstractList<Contribution> implements RandomAccess {
    private static final Comparator<Item> ORDER =
            Comparator.comparingInt(Item::month).thenComparing(Item::evidence);

    private final Parameters parameters;
    private final Departures departures;
    private final List<Item> items;
    private final Tally tally;
    private final Panel panel;
    private final Seen seen;
    private final double[] coefficients;
    private volatile @Nullable List<Contribution> made;

    /** @param coefficients what a unit of each month's weighted sum adds to the level */
    Shares(
            Parameters parameters,
            Departures departures,
            List<Item> items,
            Tally tally,
            Panel panel,
            Seen seen,
            double[] coefficients) {
        this.parameters = parameters;
        this.departures = departures;
        this.items = items;
        this.tally = tally;
        this.panel = panel;
        this.seen = seen;
        this.coefficients = coefficients;
    }

    @Override
    public Contribution get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }

    private List<Contribution> list() {
        List<Contribution> list = made;
        if (list == null) {
            list = List.copyOf(make());
            made = list;
        }
        return list;
    }

    private List<Contribution> make() {
        List<Contribution> all = new ArrayList<>();
        all.add(new Contribution(
                null, "what is usual between the two in this record", departures.usual() + parameters.offset()));
        if (panel.exposure().months() > 0) {
            all.add(new Contribution(null, "what was to be expected in the months covered", -expected()));
            items.stream()
                    .filter(item -> panel.exposure().covers(item.month()))
                    .sorted(ORDER)
                    .forEach(item -> all.add(
                            new Contribution(item.evidence(), item.caption().get(), worth(item))));
        }
        return all;
    }

    private double expected() {
        double expected = 0;
        for (int t = 0; t < coefficients.length; t++) {
            expected += coefficients[t] * seen.precision()[t] * parameters.offset();
        }
        for (int k = 0; k < parameters.loading().length; k++) {
            if (!tone(k)) {
                for (int t = 0; t < coefficients.length; t++) {
                    double part = gain(k, t);
                    expected += part == 0 ? 0 : part * (departures.mean()[k][t] - RootMoments.root(0));
                }
            }
        }
        return expected;
    }

    private double worth(Item item) {
        int t = item.month() - panel.exposure().first();
        Reaction reaction = item.reaction();
        double worth = 0;
        if (reaction.volume() != Reaction.NONE) {
            int n = tally.items()[reaction.volume()][t];
            worth += gain(reaction.volume(), t) * (RootMoments.root(n) - RootMoments.root(0)) / n;
        }
        if (reaction.tone() != Reaction.NONE) {
            double cold = departures.mean()[reaction.tone()][t];
            worth += gain(reaction.tone(), t) * (reaction.cold() ? cold - 1 : cold);
        }
        return worth;
    }

    private double gain(int k, int t) {
        return coefficients[t] * parameters.gain(departures, k, t) * seen.kept()[t];
    }

    private boolean tone(int k) {
        return panel.channels().all().get(k).tone();
    }
}
