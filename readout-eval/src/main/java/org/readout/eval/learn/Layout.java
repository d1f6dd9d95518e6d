package org.readout.eval.learn;

import java.util.Arrays;
import java.util.List;
import org.readout.learn.Vectors;
import org.readout.learn.Weights;

/**
 * Where the weights of a net stand in one row while it is trained.
 *
 * @param filters over one word, and as many over two
 * @param labels how many it tells apart
 */
record Layout(int filters, int labels) {
    private static final int ROW = Vectors.SIZE;

    int one(int filter) {
        return filter * ROW;
    }

    int first(int filter) {
        return (filters + filter) * ROW;
    }

    int second(int filter) {
        return (2 * filters + filter) * ROW;
    }

    int out(int label, int hidden) {
        return 3 * filters * ROW + label * hidden() + hidden;
    }

    /** Of a filter over one word; those over two follow. */
    int filterBias(int filter) {
        return out(labels, 0) + filter;
    }

    int labelBias(int label) {
        return filterBias(2 * filters) + label;
    }

    int size() {
        return labelBias(labels);
    }

    /** What a label is weighed by: filters over one word, over two, the mean of the words. */
    int hidden() {
        return 2 * filters + ROW;
    }

    boolean bias(int at) {
        return at >= filterBias(0);
    }

    boolean out(int at) {
        return at >= out(0, 0) && !bias(at);
    }

    Weights weights(List<String> names, float[] all) {
        return new Weights(
                names,
                rows(all, one(0), filters, ROW),
                Arrays.copyOfRange(all, filterBias(0), filterBias(filters)),
                rows(all, first(0), filters, ROW),
                rows(all, second(0), filters, ROW),
                Arrays.copyOfRange(all, filterBias(filters), filterBias(2 * filters)),
                rows(all, out(0, 0), labels, hidden()),
                Arrays.copyOfRange(all, labelBias(0), labelBias(labels)));
    }

    private static float[][] rows(float[] all, int from, int count, int length) {
        float[][] rows = new float[count][];
        for (int at = 0; at < count; at++) {
            rows[at] = Arrays.copyOfRange(all, from + at * length, from + (at + 1) * length);
        }
        return rows;
    }
}
