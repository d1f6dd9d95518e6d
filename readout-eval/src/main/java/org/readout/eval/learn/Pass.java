package org.readout.eval.learn;

import java.util.Random;
import org.readout.learn.Vectors;

/**
 * One text forth through the net and back: what it would have every weight change is added to the gradient.
 *
 * @param weights in the order of the layout
 * @param gradient of the same length; added to
 */
record Pass(Layout layout, float[] weights, double[] gradient, Random random) {
    private static final int ROW = Vectors.SIZE;
    private static final double DROPPED = .4;
    private static final double LEAST = 1e-9;

    /** Which word a filter is strongest at, and how strong. */
    private record Peak(int at, double strength) {}

    void learn(float[][] words, boolean[] good, float weight) {
        Peak[] peaks = new Peak[2 * layout.filters()];
        double[] hidden = hidden(words, peaks);
        double[] kept = new double[hidden.length];
        for (int h = 0; h < hidden.length; h++) {
            kept[h] = random.nextDouble() < DROPPED ? 0 : 1 / (1 - DROPPED);
            hidden[h] *= kept[h];
        }
        double[] slope = slope(hidden, good, weight);
        double[] back = new double[hidden.length];
        for (int label = 0; label < slope.length; label++) {
            gradient[layout.labelBias(label)] += slope[label];
            for (int h = 0; h < hidden.length; h++) {
                int at = layout.out(label, h);
                gradient[at] += slope[label] * hidden[h];
                back[h] += slope[label] * weights[at] * kept[h];
            }
        }
        back(words, peaks, back);
    }

    private double[] hidden(float[][] words, Peak[] peaks) {
        int filters = layout.filters();
        double[] hidden = new double[layout.hidden()];
        for (int f = 0; f < filters; f++) {
            peaks[f] = new Peak(0, Double.NEGATIVE_INFINITY);
            peaks[filters + f] = peaks[f];
            for (int at = 0; at < words.length; at++) {
                double one = product(layout.one(f), words[at]) + weights[layout.filterBias(f)];
                double next = at + 1 < words.length ? product(layout.second(f), words[at + 1]) : 0;
                double two = product(layout.first(f), words[at]) + next + weights[layout.filterBias(filters + f)];
                peaks[f] = one > peaks[f].strength() ? new Peak(at, one) : peaks[f];
                peaks[filters + f] = two > peaks[filters + f].strength() ? new Peak(at, two) : peaks[filters + f];
            }
        }
        for (int f = 0; f < peaks.length; f++) {
            hidden[f] = Math.max(0, peaks[f].strength());
        }
        for (float[] word : words) {
            for (int i = 0; i < ROW; i++) {
                hidden[2 * filters + i] += word[i] / words.length;
            }
        }
        return hidden;
    }

    private double product(int from, float[] word) {
        double sum = 0;
        for (int i = 0; i < ROW; i++) {
            sum += weights[from + i] * word[i];
        }
        return sum;
    }

    /** Of the logarithm of the share all good labels have together. */
    private double[] slope(double[] hidden, boolean[] good, float weight) {
        double[] odds = new double[good.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < odds.length; label++) {
            odds[label] = weights[layout.labelBias(label)];
            for (int h = 0; h < hidden.length; h++) {
                odds[label] += weights[layout.out(label, h)] * hidden[h];
            }
            highest = Math.max(highest, odds[label]);
        }
        double all = 0;
        double right = LEAST;
        for (int label = 0; label < odds.length; label++) {
            odds[label] = Math.exp(odds[label] - highest);
            all += odds[label];
            right += good[label] ? odds[label] : 0;
        }
        for (int label = 0; label < odds.length; label++) {
            odds[label] = weight * (odds[label] / all - (good[label] ? odds[label] / right : 0));
        }
        return odds;
    }

    private void back(float[][] words, Peak[] peaks, double[] back) {
        int filters = layout.filters();
        for (int f = 0; f < peaks.length; f++) {
            if (peaks[f].strength() <= 0) {
                continue;
            }
            gradient[layout.filterBias(f)] += back[f];
            int at = peaks[f].at();
            boolean single = f < filters;
            add(single ? layout.one(f) : layout.first(f - filters), words[at], back[f]);
            if (!single && at + 1 < words.length) {
                add(layout.second(f - filters), words[at + 1], back[f]);
            }
        }
    }

    private void add(int from, float[] word, double slope) {
        for (int i = 0; i < ROW; i++) {
            gradient[from + i] += slope * word[i];
        }
    }
}
