package org.readout.eval.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.PossibleTargets.Option;

/**
 * Weights that make what is right the likeliest of all options of each act: a conditional logit with a penalty on the squares,
 * climbed step by step in a fixed order, so that the same lessons give the same weights.
 */
final class TargetLearner {
    /** A sign of fewer lessons tells of these lessons, not of language. */
    private static final int FEWEST = 3;

    private static final double PENALTY = 3;
    private static final int STEPS = 500;
    private static final double STEP = 0.002;
    private static final double MOMENTUM = 0.9;

    private final Map<String, Integer> signs = new TreeMap<>();
    private final List<List<int[]>> options = new ArrayList<>();
    private final List<TargetLesson> lessons;

    private TargetLearner(List<TargetLesson> all) {
        lessons = all.stream().filter(TargetLesson::learnable).toList();
        count();
        lessons.forEach(lesson -> options.add(
                lesson.possible().options().stream().map(this::numbers).toList()));
    }

    /** By sign. */
    static Map<String, Double> weights(List<TargetLesson> lessons) {
        TargetLearner learner = new TargetLearner(lessons);
        double[] weights = learner.climbed();
        Map<String, Double> bySign = new TreeMap<>();
        learner.signs.forEach((sign, number) -> bySign.put(sign, weights[number]));
        return bySign;
    }

    private void count() {
        Map<String, Integer> times = new HashMap<>();
        for (TargetLesson lesson : lessons) {
            Set<String> seen = new HashSet<>();
            lesson.possible().options().forEach(option -> seen.addAll(option.signs()));
            seen.forEach(sign -> times.merge(sign, 1, Integer::sum));
        }
        new TreeMap<>(times).forEach((sign, number) -> {
            if (number >= FEWEST) {
                signs.put(sign, signs.size());
            }
        });
    }

    private int[] numbers(Option option) {
        return option.signs().stream()
                .distinct()
                .filter(signs::containsKey)
                .mapToInt(signs::get)
                .sorted()
                .toArray();
    }

    private double[] climbed() {
        double[] weights = new double[signs.size()];
        double[] speed = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = slope(weights);
            for (int i = 0; i < weights.length; i++) {
                speed[i] = MOMENTUM * speed[i] + STEP * slope[i];
                weights[i] += speed[i];
            }
        }
        return weights;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = -PENALTY * weights[i];
        }
        for (int lesson = 0; lesson < lessons.size(); lesson++) {
            List<int[]> of = options.get(lesson);
            List<Boolean> right = lessons.get(lesson).right();
            double[] share = of.stream()
                    .mapToDouble(numbers -> Math.exp(sum(weights, numbers)))
                    .toArray();
            double all = 0;
            double good = 0;
            for (int i = 0; i < share.length; i++) {
                all += share[i];
                good += right.get(i) ? share[i] : 0;
            }
            for (int i = 0; i < share.length; i++) {
                double pull = (right.get(i) ? share[i] / good : 0) - share[i] / all;
                for (int number : of.get(i)) {
                    slope[number] += pull;
                }
            }
        }
        return slope;
    }

    private static double sum(double[] weights, int[] numbers) {
        double sum = 0;
        for (int number : numbers) {
            sum += weights[number];
        }
        return sum;
    }
}
