package org.readout.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Drifts;
import org.readout.measure.panel.Counted;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Items;
import org.readout.measure.panel.Month;
import org.readout.measure.panel.Panel;
import org.readout.measure.panel.Texts;
import org.readout.measure.space.Level;
import org.readout.measure.space.Mixture;
import org.readout.measure.space.Model;
import org.readout.model.Alarm;
import org.readout.model.Estimate;
import org.readout.model.ProbWarming;
import org.readout.model.Reading;
import org.readout.model.Turn;

/**
 * The default barometer: a state space by month (Harvey 1989; Durbin and Koopman 2012), fitted to all dyads of a state.
 * {@code docs/method.md} has the formulas, {@code measure.space} their parts.
 *
 * <p>A covered month without a meeting is an observation too. A reading's interval has the probability 0.8, one tenth on each
 * side. Readings of a series are smoothed: each uses the whole record given, later months too; {@link Reading#filtered()} is
 * what that month and those before it say. Immutable and safe to share.
 */
public final class StateSpace implements Barometer {
    private static final double LEVEL = 0.8;
    private static final int SHORT = 3;
    private static final int YEAR = 12;
    private static final int LONG = 36;

    private final Drifts drifts;

    public StateSpace(Drifts drifts) {
        this.drifts = drifts;
    }

    @Override
    public String name() {
        return "state-space";
    }

    @Override
    public String unit() {
        return "log of how many times as many leaders' meetings are to be expected as between an average two of this record;"
                + " 0 is as many, +0.7 twice, -0.7 half";
    }

    @Override
    public Gauge over(Panel panel) {
        return new Fitted(Model.of(panel, drifts));
    }

    /** The model with the parameters of a panel. */
    private record Fitted(Model model) implements Gauge {
        @Override
        public List<Reading> read(DyadRecord record, Query query) {
            return read(counted(record), query);
        }

        @Override
        public List<Turn> turns(DyadRecord record) {
            return turns(counted(record));
        }

        @Override
        public List<Alarm> alarms(DyadRecord record) {
            return alarms(counted(record));
        }

        @Override
        public List<Reading> read(Counted dyad, Query query) {
            List<LocalDate> days = Periods.ends(query, known(model.panel(), dyad.items()), dyad.coverage());
            int first = Month.of(days.get(0)) - LONG;
            int last = Month.of(days.get(days.size() - 1));
            Level level = model.level(dyad.items(), first, last);
            return days.stream()
                    .map(day -> reading(day, level, standsOut(dyad.texts(), Month.of(day))))
                    .toList();
        }

        @Override
        public List<Turn> turns(Counted dyad) {
            return whole(dyad).turns();
        }

        @Override
        public List<Alarm> alarms(Counted dyad) {
            return whole(dyad).alarms();
        }

        private @Nullable Double standsOut(@Nullable Texts texts, int month) {
            OptionalDouble standsOut = texts == null
                    ? OptionalDouble.empty()
                    : texts.standsOut(month, model.panel().exposure());
            return standsOut.isPresent() ? standsOut.getAsDouble() : null;
        }

        private Level whole(Counted dyad) {
            int first = model.panel().exposure().first();
            return model.level(
                    dyad.items(), first, first + model.panel().exposure().months() - 1);
        }

        private Counted counted(DyadRecord record) {
            return new Counted(record.dyad(), model.panel().items(record), null, record.coverage(), () -> record);
        }
    }

    private static List<LocalDate> known(Panel panel, Items items) {
        if (panel.exposure().months() > 0) {
            int first = panel.exposure().first();
            return List.of(Month.end(first), Month.end(first + panel.exposure().months() - 1));
        }
        return items.stream().map(item -> Month.end(item.month())).toList();
    }

    private static Reading reading(LocalDate day, Level level, @Nullable Double standsOut) {
        int month = Month.of(day);
        Estimate smoothed = estimate(level.at(month));
        return new Reading(
                day,
                smoothed.value(),
                smoothed.low(),
                smoothed.high(),
                LEVEL,
                new ProbWarming(warming(level, month, SHORT), warming(level, month, YEAR), warming(level, month, LONG)),
                estimate(level.filtered(month)),
                level.usual(),
                standsOut,
                level.contributions(month));
    }

    private static Estimate estimate(Mixture level) {
        double value = level.mean();
        return new Estimate(
                value,
                Math.min(value, level.quantile((1 - LEVEL) / 2)),
                Math.max(value, level.quantile((1 + LEVEL) / 2)));
    }

    private static double warming(Level level, int month, int horizon) {
        return 1 - level.change(month - horizon, month).below(0);
    }
}
