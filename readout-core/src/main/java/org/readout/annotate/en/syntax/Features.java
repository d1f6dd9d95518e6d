package org.readout.annotate.en.syntax;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of a model by feature. A feature is its name ({@code suf=ing}), known here by a 64-bit hash of it, so that no string
 * is made to look one up. No two features of the model have the same hash, which is checked; that of a name the model does not
 * have falls on one of its own about once in 10¹⁴. Immutable and safe to share.
 */
final class Features {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    static final int NOWHERE = -1;

    private static final long FREE = 0;

    /** Twice as many places as features at least, so that one is found after few steps. Most names asked for are no features. */
    private final long[] keys;

    /** Where the weights of the feature at a place begin and, in the number behind it, end. */
    private final int[] ranges;

    private final int[] outcomes;
    private final double[] weights;
    private final int shift;

    Features(AbstractModel model) {
        Object[] structures = model.getDataStructures();
        Context[] contexts = (Context[]) structures[0];
        Map<?, ?> named = (Map<?, ?>) structures[1];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * named.size());
        shift = Long.SIZE - bits;
        keys = new long[1 << bits];
        ranges = new int[2 * keys.length];
        int size = named.values().stream()
                .mapToInt(value -> context(value, contexts).getOutcomes().length)
                .sum();
        outcomes = new int[size];
        weights = new double[size];
        int at = 0;
        for (Map.Entry<?, ?> feature : named.entrySet()) {
            at = put((String) feature.getKey(), context(feature.getValue(), contexts), at);
        }
    }

    private static Context context(Object value, Context[] contexts) {
        return value instanceof Context own ? own : contexts[(Integer) value];
    }

    private int put(String name, Context context, int at) {
        long key = key(name);
        int place = slot(key);
        if (key == FREE || keys[place] != FREE) {
            throw new IllegalStateException(
                    "two features of the tagging model have one hash, or one has none; change the hash");
        }
        int[] of = context.getOutcomes();
        keys[place] = key;
        ranges[2 * place] = at;
        ranges[2 * place + 1] = at + of.length;
        System.arraycopy(of, 0, outcomes, at, of.length);
        System.arraycopy(context.getParameters(), 0, weights, at, of.length);
        return at + of.length;
    }

    /** How many places there are. */
    int places() {
        return keys.length;
    }

    /** Where a feature is; {@link #NOWHERE} if the model has none such. */
    int place(long key) {
        int place = slot(key);
        return keys[place] == FREE ? NOWHERE : place;
    }

    /** Where a feature is or, if the model has none such, would be. */
    private int slot(long key) {
        int place = (int) (key * SPREAD >>> shift);
        while (keys[place] != FREE && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    /** Adds the weights of a feature to the sums of the outcomes; of one the model does not have, nothing. */
    void add(double[] sums, long key) {
        int place = place(key);
        if (place == NOWHERE) {
            return;
        }
        int end = ranges[2 * place + 1];
        for (int at = ranges[2 * place]; at < end; at++) {
            sums[outcomes[at]] += weights[at];
        }
    }

    static long key(String name) {
        return key(OFFSET, name);
    }

    /** The hash of what has a hash and goes on with some words. */
    static long key(long begun, String words) {
        return key(begun, words, 0);
    }

    /** Likewise, with words from an index on. */
    static long key(long begun, String words, int from) {
        long key = begun;
        for (int i = from; i < words.length(); i++) {
            key = key(key, words.charAt(i));
        }
        return key;
    }

    /** Likewise, with two words and a comma between them. */
    static long key(long begun, String one, String other) {
        return key(key(key(begun, one), ','), other);
    }

    static long key(long begun, char unit) {
        return (begun ^ unit) * PRIME;
    }
}
