package org.readout.eval.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.learn.Vectors;
import org.readout.learn.Weights;

/**
 * Trains one net by Adam (D. P. Kingma and J. Ba, ICLR 2015) with dropout before the labels. The same examples and seed give the same net.
 * Not to be shared.
 */
final class Trainer {
    private static final int BATCH = 16;
    private static final double RATE = 2e-3;
    private static final double SHRINK = 1e-4;
    private static final double KEEP_FIRST = .9;
    private static final double KEEP_SECOND = .999;
    private static final double TINY = 1e-8;
    private static final float FILTER_SCALE = .1f;
    private static final float OUT_SCALE = .05f;

    private final List<String> labels;
    private final Layout layout;
    private final float[] weights;
    private final double[] gradient;
    private final double[] first;
    private final double[] second;
    private final Random random;
    private final int epochs;
    private int steps;

    private record Prepared(float[][] words, boolean[] good, float weight) {}

    Trainer(List<String> labels, int filters, int epochs, long seed) {
        this.labels = List.copyOf(labels);
        this.layout = new Layout(filters, labels.size());
        this.epochs = epochs;
        this.random = new Random(seed);
        this.weights = new float[layout.size()];
        this.gradient = new double[layout.size()];
        this.first = new double[layout.size()];
        this.second = new double[layout.size()];
        for (int at = 0; at < weights.length; at++) {
            float scale = layout.bias(at) ? 0 : layout.out(at) ? OUT_SCALE : FILTER_SCALE;
            weights[at] = (float) random.nextGaussian() * scale;
        }
    }

    Weights train(Vectors vectors, List<Example> examples) {
        List<Prepared> prepared = new ArrayList<>();
        for (Example example : examples) {
            prepared.add(new Prepared(
                    vectors.rows(example.text()).toArray(float[][]::new), good(example), example.weight()));
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(prepared, random);
            for (int at = 0; at < prepared.size(); at += BATCH) {
                step(prepared.subList(at, Math.min(prepared.size(), at + BATCH)));
            }
        }
        return layout.weights(labels, weights);
    }

    private boolean[] good(Example example) {
        if (!labels.containsAll(example.good())) {
            throw new IllegalArgumentException(example.good() + " is not among " + labels + ": " + example.text());
        }
        boolean[] good = new boolean[labels.size()];
        example.good().forEach(label -> good[labels.indexOf(label)] = true);
        return good;
    }

    private void step(List<Prepared> batch) {
        Arrays.fill(gradient, 0);
        for (Prepared one : batch) {
            new Pass(layout, weights, gradient, random).learn(one.words(), one.good(), one.weight());
        }
        steps++;
        double whole = 1 - Math.pow(KEEP_FIRST, steps);
        double wholeSecond = 1 - Math.pow(KEEP_SECOND, steps);
        for (int at = 0; at < weights.length; at++) {
            double slope = gradient[at] / batch.size() + (layout.bias(at) ? 0 : SHRINK * weights[at]);
            first[at] = KEEP_FIRST * first[at] + (1 - KEEP_FIRST) * slope;
            second[at] = KEEP_SECOND * second[at] + (1 - KEEP_SECOND) * slope * slope;
            weights[at] -= (float) (RATE * (first[at] / whole) / (Math.sqrt(second[at] / wholeSecond) + TINY));
        }
    }
}
