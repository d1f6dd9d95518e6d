package org.readout.eval.transcripts;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Measure;
import org.readout.eval.Tally;

/** How well accounts of several items were put together, over weeks. */
final class MergeScores {
    static final Measure CORRECT = new Measure("merged_correctly", "merged correctly", false);
    static final Measure SEVERAL =
            new Measure("merged_several_correctly", "merged correctly, of those told of in several items", false);
    static final Measure CLUSTERS = new Measure("b_cubed", "mentions put together (B-cubed)", true);

    private final String part;
    private final List<List<Clusters>> weeks;
    private final Targets targets;

    /** @param weeks the weeks of one half */
    MergeScores(String part, List<Clusters> weeks, Targets targets) {
        this.part = part;
        this.weeks = List.of(List.copyOf(weeks));
        this.targets = targets;
    }

    List<Score> all() {
        return List.of(share(CORRECT, (week, contact) -> true), share(SEVERAL, Clusters::several), clusters());
    }

    private Score share(Measure measure, BiPredicate<Clusters, Integer> asked) {
        Tally tally = tally(weeks, asked);
        Bootstrap.Statistic<Clusters> share = groups -> {
            Tally again = tally(groups, asked);
            return again.expected() == 0 ? null : (double) again.right() / again.expected();
        };
        return score(measure, Bootstrap.estimate(weeks, share), share.of(weeks), null, tally);
    }

    private static Tally tally(List<List<Clusters>> weeks, BiPredicate<Clusters, Integer> asked) {
        int right = 0;
        int expected = 0;
        for (Clusters week : weeks.get(0)) {
            List<Integer> contacts = week.found().stream()
                    .filter(contact -> asked.test(week, contact))
                    .toList();
            right += (int) contacts.stream().filter(week::correct).count();
            expected += contacts.size();
        }
        return new Tally(right, right, expected);
    }

    private Score clusters() {
        Tally tally = new Tally(
                (int) sum(weeks, week -> week.pairs().size()),
                (int) sum(weeks, week -> week.coded().size()),
                (int) sum(weeks, week -> week.labelled().size()));
        return score(
                CLUSTERS,
                Bootstrap.estimate(weeks, MergeScores::f1),
                mean(weeks, Clusters::recall),
                mean(weeks, Clusters::precision),
                tally);
    }

    private static @Nullable Double f1(List<List<Clusters>> weeks) {
        Double recall = mean(weeks, Clusters::recall);
        Double precision = mean(weeks, Clusters::precision);
        return recall == null || precision == null ? null : 2 * recall * precision / (recall + precision);
    }

    /** Mean over all mentions found. */
    private static @Nullable Double mean(List<List<Clusters>> weeks, ToDoubleFunction<Clusters> shares) {
        double mentions = sum(weeks, week -> week.pairs().size());
        return mentions == 0 ? null : sum(weeks, shares) / mentions;
    }

    private static double sum(List<List<Clusters>> weeks, ToDoubleFunction<Clusters> counted) {
        return weeks.get(0).stream().mapToDouble(counted).sum();
    }

    private Score score(
            Measure measure,
            @Nullable Estimate estimate,
            @Nullable Double recall,
            @Nullable Double precision,
            Tally tally) {
        return new Score(part, measure, estimate, recall, precision, tally, Map.of(), targets.of(measure));
    }
}
