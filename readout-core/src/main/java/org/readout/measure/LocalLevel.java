package org.readout.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.readout.lexicon.Weights;
import org.readout.model.Contribution;
import org.readout.model.ProbWarming;
import org.readout.model.Reading;

/**
 * The default barometer: a local-level state space by month (Harvey 1989; Durbin and Koopman 2012).
 *
 * <p>The level of conduct x<sub>t</sub> walks at random, x<sub>t</sub> = x<sub>t−1</sub> + N(0, q), from N(0, 4) in the
 * first month; what the acts of one kind in month t amount to is y = x<sub>t</sub> + N(0, r (m + s/n)), n their number,
 * m and s from {@code weights.tsv}. A reading is averaged over q and r ({@link Walk#grid()}). Its interval has the
 * probability 0.8, one tenth on each side.
 *
 * <p>Limits. What counts and in which month is defined in {@code Acts} and {@code Month}; a month without acts is no
 * observation, for a selected source does not tell whether nothing happened or nothing was kept. Readings of a series
 * are smoothed: each uses the whole record given, later acts too. With an as-of day acts that may have happened after
 * it are left out; that the record holds nothing published later is for the caller to see to.
 *
 * <p>Immutable and safe to share.
 */
public final class LocalLevel implements Barometer {
    private static final double LEVEL = 0.8;
    private static final int SHORT = 3;
    private static final int YEAR = 12;
    private static final int LONG = 36;

    private final Weights weights;

    public LocalLevel(Weights weights) {
        this.weights = weights;
    }

    @Override
    public String name() {
        return "state-space";
    }

    @Override
    public String unit() {
        return "level of conduct, in Goldstein points of the average item (-10 to +10);"
                + " 0 is neither cooperation nor conflict";
    }

    @Override
    public List<Reading> read(DyadRecord record, Query query) {
        LocalDate asOf = query.asOf();
        List<Act> acts = Acts.of(record, weights).stream()
                .filter(act -> asOf == null || !act.last().isAfter(asOf))
                .toList();
        List<LocalDate> days = Periods.ends(query, acts, record.coverage());
        List<Observation> observations = Observation.of(acts);
        LevelPosterior posterior = posterior(observations, Month.of(days.get(0)), Month.of(days.get(days.size() - 1)));
        return days.stream().map(day -> reading(day, posterior, observations)).toList();
    }

    /** The walk starts early enough that the level before the longest horizon is defined at the first reading. */
    private static LevelPosterior posterior(List<Observation> observations, int from, int to) {
        int first = observations.isEmpty()
                ? from
                : Math.min(from, observations.get(0).month());
        int last = observations.isEmpty()
                ? to
                : Math.max(to, observations.get(observations.size() - 1).month());
        return new LevelPosterior(observations, first - LONG, last);
    }

    private static Reading reading(LocalDate day, LevelPosterior posterior, List<Observation> observations) {
        int month = Month.of(day);
        Mixture level = posterior.level(month);
        double value = level.mean();
        return new Reading(
                day,
                value,
                Math.min(value, level.quantile((1 - LEVEL) / 2)),
                Math.max(value, level.quantile((1 + LEVEL) / 2)),
                LEVEL,
                new ProbWarming(
                        warming(posterior, month, SHORT),
                        warming(posterior, month, YEAR),
                        warming(posterior, month, LONG)),
                contributions(posterior.loadings(month), observations));
    }

    private static double warming(LevelPosterior posterior, int month, int horizon) {
        return 1 - posterior.change(month - horizon, month).below(0);
    }

    private static List<Contribution> contributions(double[] loadings, List<Observation> observations) {
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < loadings.length; i++) {
            List<Act> acts = observations.get(i).acts();
            double share = loadings[i] / acts.size();
            acts.forEach(act -> contributions.add(new Contribution(act.evidence(), act.what(), share * act.amount())));
        }
        return contributions;
    }
}
