package org.readout.measure.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.readout.lexicon.Channels;
import org.readout.lexicon.Drifts;

/**
 * The state space tried on data drawn from itself, where the truth is known: whether intervals hold it as often as they say,
 * how near the level comes to it, and whether turns are called where they are.
 *
 * @param runs number of dyads drawn
 * @param covered how many intervals of probability 0.8 hold the level of a month drawn at random
 * @param coveredWide the same for 0.95
 * @param error root of the mean squared distance of the level read from the true one
 * @param spread the same of 0, what a reader of nothing would have
 * @param right of changes over twelve months called with probability 0.9 or more, the share that is so
 * @param called how many are
 * @param promised mean probability of those calls
 */
public record Rehearsal(
        int runs,
        int covered,
        int coveredWide,
        double error,
        double spread,
        double right,
        int called,
        double promised) {
    private static final int MONTHS = 102;
    private static final int YEAR = 12;
    private static final double SURE = 0.9;

    private record Run(boolean covered, boolean wide, double error, double level, double warming, boolean warmed) {}

    /** Draws dyads with a seeded generator: the same call gives the same result. */
    public static Rehearsal of(Channels channels, Drifts drifts, int runs, long seed) {
        Parameters parameters = Parameters.prior(channels, drifts);
        Random random = new Random(seed);
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(run(parameters, random));
        }
        List<Run> sure = all.stream()
                .filter(run -> Math.max(run.warming, 1 - run.warming) >= SURE)
                .toList();
        return new Rehearsal(
                runs,
                (int) all.stream().filter(Run::covered).count(),
                (int) all.stream().filter(Run::wide).count(),
                Math.sqrt(all.stream()
                        .mapToDouble(run -> run.error * run.error)
                        .average()
                        .orElse(0)),
                Math.sqrt(all.stream()
                        .mapToDouble(run -> run.level * run.level)
                        .average()
                        .orElse(0)),
                sure.stream().filter(run -> run.warmed == run.warming > 0.5).count()
                        / (double) Math.max(1, sure.size()),
                sure.size(),
                sure.stream()
                        .mapToDouble(run -> Math.max(run.warming, 1 - run.warming))
                        .average()
                        .orElse(0));
    }

    private static Run run(Parameters parameters, Random random) {
        double drift = drawn(parameters, random);
        double noise = parameters.shared() / Math.exp(2 * random.nextGaussian());
        double[] levels = new double[MONTHS];
        double[] precision = new double[MONTHS];
        double[] weighted = new double[MONTHS];
        double level = Math.sqrt(Parameters.START) * random.nextGaussian();
        for (int t = 0; t < MONTHS; t++) {
            levels[t] = level;
            precision[t] = 1 / (noise + 0.5);
            weighted[t] = precision[t] * level + Math.sqrt(precision[t]) * random.nextGaussian();
            level += Math.sqrt(drift) * random.nextGaussian();
        }
        int month = YEAR + random.nextInt(MONTHS - YEAR);
        LevelPosterior posterior =
                new LevelPosterior(parameters, new Seen(precision, weighted, weighted, weighted), 0, 0, MONTHS - 1);
        Mixture read = posterior.level(month);
        return new Run(
                within(read, levels[month], 0.8),
                within(read, levels[month], 0.95),
                read.mean() - levels[month],
                levels[month],
                1 - posterior.change(month - YEAR, month).below(0),
                levels[month] > levels[month - YEAR]);
    }

    private static boolean within(Mixture read, double level, double probability) {
        return read.quantile((1 - probability) / 2) <= level && level <= read.quantile((1 + probability) / 2);
    }

    private static double drawn(Parameters parameters, Random random) {
        double left = random.nextDouble();
        for (int i = 0; i < parameters.weight().length; i++) {
            left -= parameters.weight()[i];
            if (left <= 0) {
                return parameters.drift()[i];
            }
        }
        return parameters.drift()[parameters.drift().length - 1];
    }
}
