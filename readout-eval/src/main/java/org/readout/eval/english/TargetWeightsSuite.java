package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.readout.eval.Evaluation;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.en.TargetWeights;
import org.readout.model.PossibleTargets;

/**
 * {@code readout eval target-weights}: learns anew whom acts are done to; its page is the table
 * {@code en/target-weights.tsv} (decision 44).
 */
public final class TargetWeightsSuite implements Suite {
    /** How much it counts that a rule chose it: given, since rules were written with the same documents at hand. */
    private static final double RULED = 1;

    /** What leaving out one document at a time gives for acts of which nothing tells for certain whom they are done to. */
    record Row(int acts, int rightByRule, int rightByWeights) {}

    @Override
    public String name() {
        return "target-weights";
    }

    @Override
    public String about() {
        return "weights of whom an act is done to, learned from the tuning halves; the page is the table itself";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        List<TargetLesson> lessons = TargetLessons.read(lexicon);
        Row row = leftOut(lessons);
        return new Evaluation(List.of(), List.of(row), table(lessons, row), List.of());
    }

    private static String table(List<TargetLesson> lessons, Row row) {
        List<String> lines = new ArrayList<>(List.of(
                "# target-weights.tsv - what speaks for and against a state as whom an act is done to where nothing tells for certain (decision 44).",
                "# Learned, not written by hand; a test fails when it is not what this gives:",
                "#     ./readout eval target-weights --page readout-core/src/main/resources/org/readout/lexicon/en/target-weights.tsv",
                "# From " + lessons.size() + " acts of the documents of our own whose mistakes may be looked at. One document left out at a time, of "
                        + row.acts + " acts of which",
                "# nothing tells for certain it is right with " + row.rightByWeights + ", the rules alone with " + row.rightByRule
                        + "; but the rules were written with these documents at hand.",
                "# sign    what is seen of it: how many they are (n0, n1, n2), where the act's words name it (at), how its sentence does",
                "#         (as, here, away), what the sentences before tell, what the document is about (in front); with the act's type",
                "# weight  added up; the option with the most is chosen",
                "sign\tweight",
                line(TargetWeights.RULED, RULED)));
        TargetLearner.weights(lessons).forEach((sign, weight) -> lines.add(line(sign, weight)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String sign, double weight) {
        return sign + "\t" + String.format(Locale.ROOT, "%.2f", weight);
    }

    private static Row leftOut(List<TargetLesson> lessons) {
        int acts = 0;
        int ruled = 0;
        int weighed = 0;
        for (String document : lessons.stream().map(TargetLesson::document).distinct().toList()) {
            Map<String, Double> learned = TargetLearner.weights(lessons.stream()
                    .filter(lesson -> !lesson.document().equals(document))
                    .toList());
            TargetWeights weights = new TargetWeights(learned);
            List<TargetLesson> open = lessons.stream()
                    .filter(lesson -> lesson.document().equals(document))
                    .filter(lesson -> lesson.possible().open())
                    .toList();
            acts += open.size();
            ruled += open.stream().filter(lesson -> right(lesson, byRule(lesson))).count();
            weighed += open.stream()
                    .filter(lesson -> right(lesson, heaviest(lesson, weights)))
                    .count();
        }
        return new Row(acts, ruled, weighed);
    }

    private static boolean right(TargetLesson lesson, int option) {
        return lesson.right().get(option);
    }

    private static int byRule(TargetLesson lesson) {
        List<PossibleTargets.Option> options = lesson.possible().options();
        return options.indexOf(
                options.stream().filter(PossibleTargets.Option::ruled).findFirst().orElse(Objects.requireNonNull(options.get(0))));
    }

    private static int heaviest(TargetLesson lesson, TargetWeights weights) {
        List<PossibleTargets.Option> options = lesson.possible().options();
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < options.size(); i++) {
            double weight = weights.of(options.get(i).signs()) + (options.get(i).ruled() ? RULED : 0);
            if (weight > most) {
                best = i;
                most = weight;
            }
        }
        return best;
    }
}
