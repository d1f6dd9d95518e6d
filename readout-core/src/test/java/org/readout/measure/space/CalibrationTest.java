package org.readout.measure.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.readout.lexicon.Lexicon;

/**
 * Data drawn from the model: the truth must lie in the 80% interval in about 80 runs of 100, and of all changes that
 * are called warming with probability p a share of about p must be warmings.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalibrationTest {
    private static final Parameters PRIOR =
            Parameters.prior(Lexicon.bundled().channels(), Lexicon.bundled().drifts());
    private static final int RUNS = 1000;
    private static final int MONTHS = 84;

    /** Standard deviations a count of outcomes may lie from the sum of their probabilities. */
    private static final double THREE = 3;

    private record Run(boolean covered, double warming, boolean warmed) {
        double called() {
            return Math.max(warming, 1 - warming);
        }

        boolean right() {
            return warmed == warming > 0.5;
        }
    }

    private final List<Run> runs = new ArrayList<>();

    @BeforeAll
    void draw() {
        Random random = new Random(20160601);
        for (int i = 0; i < RUNS; i++) {
            runs.add(run(random));
        }
    }

    @Test
    void theIntervalHoldsTheTruthAsOftenAsItSays() {
        double covered = runs.stream().filter(Run::covered).count() / (double) RUNS;
        assertThat(covered).isBetween(0.77, 0.83);
    }

    @Test
    void probabilitiesOfWarmingAreThoseOfTheOutcomes() {
        double expected = runs.stream().mapToDouble(Run::warming).sum();
        double warmed = runs.stream().filter(Run::warmed).count();
        assertThat(warmed).isBetween(expected - THREE * spread(runs), expected + THREE * spread(runs));
    }

    /** Among changes called one way or the other with some confidence the calls come true as often as they say. */
    @Test
    void surerCallsAreNoBolderThanTheOutcomesBear() {
        List<Run> sure = runs.stream().filter(run -> run.called() >= 0.65).toList();
        assertThat(sure).hasSizeGreaterThan(RUNS / 4);
        double expected = sure.stream().mapToDouble(Run::called).sum();
        double right = sure.stream().filter(Run::right).count();
        assertThat(right).isBetween(expected - THREE * spread(sure), expected + THREE * spread(sure));
    }

    private static double spread(List<Run> runs) {
        return Math.sqrt(runs.stream()
                .mapToDouble(run -> run.warming() * (1 - run.warming()))
                .sum());
    }

    /** A walk from the prior, observed in some months and in others not, read in any month. */
    private static Run run(Random random) {
        double drift = drawn(random);
        double[] levels = new double[MONTHS];
        double[] precision = new double[MONTHS];
        double[] weighted = new double[MONTHS];
        double level = Math.sqrt(Parameters.START) * random.nextGaussian();
        double share = random.nextDouble();
        for (int t = 0; t < MONTHS; t++) {
            levels[t] = level;
            if (random.nextDouble() < share) {
                precision[t] = 1 / (0.05 + 3 * random.nextDouble());
                weighted[t] = precision[t] * level + Math.sqrt(precision[t]) * random.nextGaussian();
            }
            level += Math.sqrt(drift) * random.nextGaussian();
        }
        int month = 12 + random.nextInt(MONTHS - 12);
        Seen seen = new Seen(precision, weighted, weighted, weighted);
        LevelPosterior posterior = new LevelPosterior(PRIOR, seen, 0, 0, MONTHS - 1);
        Mixture read = posterior.level(month);
        return new Run(
                read.quantile(0.1) <= levels[month] && levels[month] <= read.quantile(0.9),
                1 - posterior.change(month - 12, month).below(0),
                levels[month] > levels[month - 12]);
    }

    private static double drawn(Random random) {
        double left = random.nextDouble();
        for (int i = 0; i < PRIOR.weight().length; i++) {
            left -= PRIOR.weight()[i];
            if (left <= 0) {
                return PRIOR.drift()[i];
            }
        }
        return PRIOR.drift()[PRIOR.drift().length - 1];
    }
}
