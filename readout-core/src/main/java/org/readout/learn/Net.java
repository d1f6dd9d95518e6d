package org.readout.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A net over the words of a text: filters over one and two words, of each the strongest place, and the mean of all words (Y. Kim,
 * "Convolutional Neural Networks for Sentence Classification", EMNLP 2014). What a word contributes is the same wherever it stands, and is
 * reckoned once. Safe to share: what is kept is what would be reckoned again.
 */
public final class Net {
    private final Vectors vectors;
    private final Weights weights;
    private final int filters;
    private final AtomicReferenceArray<float[]> reckoned;

    public Net(Vectors vectors, Weights weights) {
        this.vectors = vectors;
        this.weights = weights;
        this.filters = weights.one().length;
        this.reckoned = new AtomicReferenceArray<>(vectors.places());
    }

    /**
     * @param name of what it tells apart, as {@code stance}
     * @throws UncheckedIOException if the bundled file cannot be read
     */
    public static Net bundled(String name, Vectors vectors) {
        String file = name + ".net";
        try (InputStream in = Net.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("the program was packaged without " + file + "; build it again");
            }
            return read(in, vectors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #write} has it. */
    public static Net read(InputStream in, Vectors vectors) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            return new Net(vectors, Weights.read(data));
        }
    }

    /** Its weights, compressed. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            weights.write(data);
        }
    }

    /** What it makes of a text; of an empty one, what it would make of a word it does not know. */
    public Guess guess(CharSequence text) {
        List<String> words = Words.of(text);
        int[] places = (words.isEmpty() ? List.of("") : words)
                .stream().mapToInt(vectors::place).toArray();
        float[][] contributions =
                Arrays.stream(places).mapToObj(this::contribution).toArray(float[][]::new);
        return new Guess(
                weights.labels(),
                Arrays.stream(shares(odds(contributions))).boxed().toList());
    }

    private double[] odds(float[][] words) {
        float[] one = strongest(words);
        float[] two = pairs(words);
        double[] odds = new double[weights.labels().size()];
        for (int label = 0; label < odds.length; label++) {
            float[] out = weights.out()[label];
            double sum = weights.outBias()[label];
            for (int f = 0; f < filters; f++) {
                sum += out[f] * Math.max(0, one[f] + weights.oneBias()[f]);
                sum += out[filters + f] * Math.max(0, two[f] + weights.twoBias()[f]);
            }
            for (float[] word : words) {
                sum += word[3 * filters + label] / words.length;
            }
            odds[label] = sum;
        }
        return odds;
    }

    /** What a word contributes to each filter over one word, to those over two as the first and as the second, and to each label. */
    private float[] contribution(int place) {
        float[] kept = reckoned.get(place);
        if (kept == null) {
            kept = reckon(vectors.row(place));
            reckoned.set(place, kept);
        }
        return kept;
    }

    private float[] reckon(float[] row) {
        int labels = weights.labels().size();
        float[] all = new float[3 * filters + labels];
        for (int f = 0; f < filters; f++) {
            all[f] = product(weights.one()[f], 0, row);
            all[filters + f] = product(weights.first()[f], 0, row);
            all[2 * filters + f] = product(weights.second()[f], 0, row);
        }
        for (int label = 0; label < labels; label++) {
            all[3 * filters + label] = product(weights.out()[label], 2 * filters, row);
        }
        return all;
    }

    private static float product(float[] weights, int from, float[] row) {
        float sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += weights[from + i] * row[i];
        }
        return sum;
    }

    private float[] strongest(float[][] words) {
        float[] strongest = new float[filters];
        Arrays.fill(strongest, Float.NEGATIVE_INFINITY);
        for (float[] word : words) {
            for (int f = 0; f < filters; f++) {
                strongest[f] = Math.max(strongest[f], word[f]);
            }
        }
        return strongest;
    }

    /** The last word stands alone. */
    private float[] pairs(float[][] words) {
        float[] strongest = new float[filters];
        Arrays.fill(strongest, Float.NEGATIVE_INFINITY);
        for (int at = 0; at < words.length; at++) {
            for (int f = 0; f < filters; f++) {
                float next = at + 1 < words.length ? words[at + 1][2 * filters + f] : 0;
                strongest[f] = Math.max(strongest[f], words[at][filters + f] + next);
            }
        }
        return strongest;
    }

    /** They add up to one. */
    private static double[] shares(double[] odds) {
        double highest = Arrays.stream(odds).max().orElse(0);
        double[] shares =
                Arrays.stream(odds).map(one -> Math.exp(one - highest)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }
}
