package org.readout.measure;

import java.time.LocalDate;
import java.util.List;
import org.readout.lexicon.Weights;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Panel;
import org.readout.measure.space.Mixture;
import org.readout.model.Contribution;
import org.readout.model.ProbWarming;
import org.readout.model.Reading;

/**
 * The barometer of event data, to compare with: the mean Goldstein weight of the acts of the twelve months that end on
 * the reading's day (after Goldstein 1992).
 *
 * <p>The mean is that of the model y = level + N(0, 16) with the level from N(0, 4) in each window, hence of n acts
 * Σy / (n + 4): with few acts it stays near 0. All acts weigh the same and none is later than the reading's day. Two
 * windows are compared as if they were independent; the windows of {@code m3} share acts, which makes that probability
 * too cautious.
 *
 * <p>Immutable and safe to share.
 */
public final class WindowedGoldstein implements Barometer {
    private static final double LEVEL = 0.8;
    private static final int WINDOW = 12;
    private static final double ACT_VARIANCE = 16;
    private static final double LEVEL_VARIANCE = 4;
    private static final double PRIOR_ACTS = ACT_VARIANCE / LEVEL_VARIANCE;

    private final Weights weights;

    public WindowedGoldstein(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return "goldstein";
    }

    @Override
    public String unit() {
        return "mean conduct over twelve months, in Goldstein points (-10 to +10); 0 is neither cooperation nor conflict";
    }

    @Override
    public Gauge over(Panel panel) {
        return this::read;
    }

    private List<Reading> read(DyadRecord record, Query query) {
        List<Act> acts = Acts.of(record, weights);
        return Periods.ends(query, acts.stream().map(Act::last).toList(), record.coverage()).stream()
                .map(day -> reading(day, acts))
                .toList();
    }

    private static Reading reading(LocalDate day, List<Act> acts) {
        Mixture level = level(day, acts);
        return new Reading(
                day,
                level.mean(),
                level.quantile((1 - LEVEL) / 2),
                level.quantile((1 + LEVEL) / 2),
                LEVEL,
                new ProbWarming(warming(day, 3, acts), warming(day, 12, acts), warming(day, 36, acts)),
                null,
                null,
                null,
                contributions(window(day, acts)));
    }

    private static List<Contribution> contributions(List<Act> acts) {
        return acts.stream()
                .map(act -> new Contribution(act.evidence(), act.what(), act.amount() / (acts.size() + PRIOR_ACTS)))
                .toList();
    }

    private static Mixture level(LocalDate day, List<Act> acts) {
        List<Act> window = window(day, acts);
        double sum = window.stream().mapToDouble(Act::amount).sum();
        double items = window.size() + PRIOR_ACTS;
        return Mixture.normal(sum / items, ACT_VARIANCE / items);
    }

    private static double warming(LocalDate day, int horizon, List<Act> acts) {
        Mixture now = level(day, acts);
        Mixture before = level(day.minusMonths(horizon), acts);
        double variance = Math.pow(now.deviations()[0], 2) + Math.pow(before.deviations()[0], 2);
        return 1 - Mixture.normal(now.mean() - before.mean(), variance).below(0);
    }

    private static List<Act> window(LocalDate day, List<Act> acts) {
        LocalDate before = day.minusMonths(WINDOW);
        return acts.stream()
                .filter(act -> act.last().isAfter(before) && !act.last().isAfter(day))
                .toList();
    }
}
