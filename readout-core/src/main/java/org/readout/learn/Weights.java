package org.readout.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a net has learned. The arrays belong to whoever made them and must not be changed afterwards.
 *
 * @param labels what it tells apart
 * @param one a row of {@link Vectors#SIZE} for each filter over single words
 * @param oneBias of each of these filters
 * @param first the same for each filter over two words that follow each other: of the first
 * @param second of the second
 * @param twoBias of each filter over two words
 * @param out for each label, what the filters over one word, those over two, and the mean of all words count for
 * @param outBias of each label
 */
public record Weights(
        List<String> labels,
        float[][] one,
        float[] oneBias,
        float[][] first,
        float[][] second,
        float[] twoBias,
        float[][] out,
        float[] outBias) {
    public Weights {
        labels = List.copyOf(labels);
    }

    /** As {@link #write} has them. */
    static Weights read(DataInputStream in) throws IOException {
        List<String> labels = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            labels.add(in.readUTF());
        }
        return new Weights(labels, rows(in), row(in), rows(in), rows(in), row(in), rows(in), row(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        write(out, one);
        write(out, oneBias);
        write(out, first);
        write(out, second);
        write(out, twoBias);
        write(out, this.out);
        write(out, outBias);
    }

    private static float[][] rows(DataInputStream in) throws IOException {
        float[][] rows = new float[in.readInt()][];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = row(in);
        }
        return rows;
    }

    private static float[] row(DataInputStream in) throws IOException {
        float[] row = new float[in.readInt()];
        for (int at = 0; at < row.length; at++) {
            row[at] = in.readFloat();
        }
        return row;
    }

    private static void write(DataOutputStream out, float[][] rows) throws IOException {
        out.writeInt(rows.length);
        for (float[] row : rows) {
            write(out, row);
        }
    }

    private static void write(DataOutputStream out, float[] row) throws IOException {
        out.writeInt(row.length);
        for (float one : row) {
            out.writeFloat(one);
        }
    }
}
