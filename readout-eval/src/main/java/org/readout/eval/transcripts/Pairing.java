package org.readout.eval.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is labelled and what is coded, paired one to one.
 *
 * @param pairs a label with what was coded of it
 * @param missed labels without a counterpart
 * @param extra coded without a label
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> missed, List<T> extra) {

    /** A label and what was coded of it. */
    record Pair<T>(T label, T coded) {}

    /**
     * The pairing whose weights have the greatest sum.
     *
     * @param weight of a label and a coded thing, in this order; 0 if they cannot be one
     */
    static <T> Pairing<T> heaviest(List<T> labels, List<T> coded, ToLongBiFunction<T, T> weight) {
        long[][] weights = labels.stream()
                .map(label -> coded.stream()
                        .mapToLong(one -> weight.applyAsLong(label, one))
                        .toArray())
                .toArray(long[][]::new);
        return new Pairing<T>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())
                .filled(labels, coded, Assignment.best(weights));
    }

    /** As many pairs of what is the same as there can be. */
    static <T> Pairing<T> same(List<T> labels, List<T> coded, BiPredicate<T, T> same) {
        return heaviest(labels, coded, (label, one) -> same.test(label, one) ? 1 : 0);
    }

    private Pairing<T> filled(List<T> labels, List<T> coded, int[] columns) {
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] == Assignment.NONE) {
                missed.add(labels.get(row));
            } else {
                pairs.add(new Pair<>(labels.get(row), coded.get(columns[row])));
            }
        }
        Set<Integer> taken = IntStream.of(columns).boxed().collect(Collectors.toSet());
        IntStream.range(0, coded.size())
                .filter(column -> !taken.contains(column))
                .forEach(column -> extra.add(coded.get(column)));
        return this;
    }
}
