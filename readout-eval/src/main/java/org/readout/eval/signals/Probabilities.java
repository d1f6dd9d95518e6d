package org.readout.eval.signals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.readout.measure.signal.Encounter;
import org.readout.measure.signal.SignalKind;
import org.readout.measure.signal.SignalKinds;
import org.readout.measure.signal.Silences;
import org.readout.measure.signal.StateRecord;
import org.readout.measure.signal.Timing;
import org.readout.model.Signal;

/**
 * The probabilities given to every signal of a record, by kind.
 *
 * @param byKind in ascending order
 */
record Probabilities(Map<String, double[]> byKind) {

    /** Of what is told of each meeting by itself. */
    static Probabilities of(StateRecord record) {
        Map<String, DoubleStream.Builder> found = new TreeMap<>();
        for (Encounter one : record.encounters()) {
            for (SignalKind kind : SignalKinds.ALL) {
                kind.of(one, record).filter(Signal::counted).forEach(signal -> add(signal, found));
            }
        }
        return sorted(found);
    }

    /**
     * Of what rests on days alone: how long ago the last meeting was at the end of what is known, and how near to an event the first
     * meeting of a visit came. Far from any event that may be is as good as certain.
     */
    static Probabilities ofDays(StateRecord record, Timing timing) {
        Map<String, DoubleStream.Builder> found = new TreeMap<>();
        record.partners().forEach(partner -> Silences.of(partner, record).forEach(signal -> add(signal, found)));
        for (Encounter one : record.encounters()) {
            if (timing.tries(one, record)) {
                double nearest = timing.of(one, record)
                        .flatMap(signal -> Stream.ofNullable(signal.base().p()))
                        .mapToDouble(Double::doubleValue)
                        .min()
                        .orElse(1);
                found.computeIfAbsent(Timing.KIND, kind -> DoubleStream.builder())
                        .add(nearest);
            }
        }
        return sorted(found);
    }

    private static Probabilities sorted(Map<String, DoubleStream.Builder> found) {
        Map<String, double[]> sorted = new TreeMap<>();
        found.forEach((kind, all) -> sorted.put(kind, all.build().sorted().toArray()));
        return new Probabilities(sorted);
    }

    private static void add(Signal signal, Map<String, DoubleStream.Builder> found) {
        Double p = signal.base().p();
        if (p != null) {
            found.computeIfAbsent(signal.kind(), kind -> DoubleStream.builder()).add(p);
        }
    }

    /** All of several records. */
    static Probabilities together(List<Probabilities> records) {
        Map<String, double[]> all = new TreeMap<>();
        records.forEach(record -> record.byKind.forEach((kind, some) -> all.merge(kind, some, Probabilities::joined)));
        return new Probabilities(all);
    }

    private static double[] joined(double[] some, double[] others) {
        return DoubleStream.concat(Arrays.stream(some), Arrays.stream(others))
                .sorted()
                .toArray();
    }

    int number(String kind) {
        return byKind.getOrDefault(kind, new double[0]).length;
    }

    /** Share of the signals of a kind with a probability of {@code most} or less; 0 if there are none. */
    double within(String kind, double most) {
        double[] all = byKind.getOrDefault(kind, new double[0]);
        return all.length == 0 ? 0 : Arrays.stream(all).filter(p -> p <= most).count() / (double) all.length;
    }
}
