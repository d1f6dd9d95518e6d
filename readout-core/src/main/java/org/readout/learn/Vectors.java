package org.readout.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Where words stand by the company they keep: words used alike lie close. The bundled ones are of GloVe (J. Pennington, R. Socher and C.
 * D. Manning, "GloVe: Global Vectors for Word Representation", EMNLP 2014; public domain, PDDL 1.0), the commonest words of its 100
 * dimensions, at length one and in steps of 1/{@value #STEPS}. Immutable and safe to share.
 */
public final class Vectors {
    /** The dimensions of a row: those of a vector, then one each for a number, a name, and a word without a vector. */
    public static final int SIZE = 103;

    /** Those of a vector. */
    public static final int DIMENSIONS = 100;

    private static final int STEPS = 200;
    private static final String BUNDLED = "vectors.bin";

    private final Map<String, Integer> words;
    private final byte[] steps;

    private Vectors(Map<String, Integer> words, byte[] steps) {
        this.words = words;
        this.steps = steps;
    }

    /** @throws UncheckedIOException if the bundled file cannot be read */
    public static Vectors bundled() {
        try (InputStream in = Vectors.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IOException("the program was packaged without " + BUNDLED + "; build it again");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #write} has them. */
    public static Vectors read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            int count = data.readInt();
            Map<String, Integer> words = new HashMap<>(2 * count);
            for (int at = 0; at < count; at++) {
                words.put(data.readUTF(), at);
            }
            byte[] steps = new byte[count * DIMENSIONS];
            data.readFully(steps);
            return new Vectors(words, steps);
        }
    }

    /** @param vectors a row of {@value #DIMENSIONS} numbers for each word, of any length */
    public static Vectors of(List<String> words, List<float[]> vectors) {
        Map<String, Integer> places = new HashMap<>();
        byte[] steps = new byte[words.size() * DIMENSIONS];
        for (int at = 0; at < words.size(); at++) {
            places.put(words.get(at), at);
            float[] vector = vectors.get(at);
            double length = 0;
            for (float one : vector) {
                length += one * one;
            }
            for (int i = 0; i < DIMENSIONS; i++) {
                long step = Math.round(vector[i] / Math.sqrt(length) * STEPS);
                steps[at * DIMENSIONS + i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, step));
            }
        }
        return new Vectors(places, steps);
    }

    /** The number of words, then the words, then their rows, compressed. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            String[] ordered = new String[words.size()];
            words.forEach((word, at) -> ordered[at] = word);
            data.writeInt(ordered.length);
            for (String word : ordered) {
                data.writeUTF(word);
            }
            data.write(steps);
        }
    }

    /** The number of places: of the words, then of a number, of a name, and of any word without a vector. */
    int places() {
        return words.size() + SIZE - DIMENSIONS;
    }

    /** @param word as {@link Words} has it; a compound without a vector stands where its last part does */
    int place(String word) {
        Integer at = words.get(word);
        int hyphen = word.lastIndexOf('-');
        if (at == null && hyphen > 0) {
            at = words.get(word.substring(hyphen + 1));
        }
        if (at != null) {
            return at;
        }
        return words.size() + (word.equals(Words.NUMBER) ? 0 : word.equals(Words.NAME) ? 1 : 2);
    }

    /** @return {@value #SIZE} numbers, a new array */
    float[] row(int place) {
        float[] row = new float[SIZE];
        if (place >= words.size()) {
            row[DIMENSIONS + place - words.size()] = 1;
            return row;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            row[i] = (float) steps[place * DIMENSIONS + i] / STEPS;
        }
        return row;
    }

    /** The rows of the words of a text, a new array each. */
    public List<float[]> rows(CharSequence text) {
        return Words.of(text).stream().map(word -> row(place(word))).toList();
    }
}
