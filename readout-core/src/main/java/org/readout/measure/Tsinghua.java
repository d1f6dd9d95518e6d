package org.readout.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.lexicon.Weights;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Panel;
import org.readout.measure.space.Mixture;
import org.readout.model.ProbWarming;
import org.readout.model.Reading;

/**
 * The barometer of bounded accumulation on −9 to 9 (after Yan Xuetong, Zhou Fangyin and others of Tsinghua University), to
 * compare with: {@link Accumulation} has its formula.
 *
 * <p>Differences from the method: a raw score is the act's Goldstein weight times {@value Accumulation#POINT}, since the
 * method's own table is made for the few events of a month an expert picks, and a record tells of many; acts move the level one
 * after the other, not month by month, which keeps it within its bounds however many there are; and it starts at 0, while
 * the method starts from a level an expert gives. Where an interval is wider than the scale, it ends with the scale.
 *
 * <p>Immutable and safe to share.
 */
public final class Tsinghua implements Barometer {
    private static final double LEVEL = 0.8;

    private final Weights weights;

    public Tsinghua(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return "tsinghua";
    }

    @Override
    public String unit() {
        return "what all conduct has come to, each act counting less the nearer a bound; -9 to +9, from confrontation, tension"
                + " and discord (below 0) to ordinary, good and friendly, three points each";
    }

    @Override
    public Optional<String> grade(double value) {
        return Optional.of(Grade.of(value).words());
    }

    @Override
    public Gauge over(Panel panel) {
        return this::read;
    }

    private List<Reading> read(DyadRecord record, Query query) {
        List<Act> acts = Acts.of(record, weights);
        Accumulation path = new Accumulation(acts);
        return Periods.ends(query, acts.stream().map(Act::last).toList(), record.coverage()).stream()
                .map(day -> reading(day, path))
                .toList();
    }

    private static Reading reading(LocalDate day, Accumulation path) {
        int count = path.by(day);
        Mixture level = path.at(count);
        return new Reading(
                day,
                level.mean(),
                Math.max(-Accumulation.MOST, level.quantile((1 - LEVEL) / 2)),
                Math.min(Accumulation.MOST, level.quantile((1 + LEVEL) / 2)),
                LEVEL,
                new ProbWarming(warming(day, 3, path), warming(day, 12, path), warming(day, 36, path)),
                null,
                null,
                null,
                path.contributions(count));
    }

    private static double warming(LocalDate day, int horizon, Accumulation path) {
        return path.risen(path.by(day.minusMonths(horizon)), path.by(day));
    }
}
