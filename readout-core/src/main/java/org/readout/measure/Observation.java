package org.readout.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the acts of one kind and weight say of one month: their mean. Acts of one month and kind share an error, since
 * they often belong to one occasion, so that their mean never becomes sure however many they are.
 *
 * @param month month of the level observed
 * @param mean mean amount of the acts, in Goldstein points
 * @param noise variance of the mean around the level, as a multiple of the base variance
 * @param acts the acts it is the mean of; may be empty for an observation drawn in a simulation
 */
record Observation(int month, double mean, double noise, List<Act> acts) {
    private record Key(int month, String kind, Object weight) {}

    Observation {
        acts = List.copyOf(acts);
    }

    /** In order of month. The acts must be in {@link Act#ORDER}. */
    static List<Observation> of(List<Act> acts) {
        Map<Key, List<Act>> groups = new LinkedHashMap<>();
        for (Act act : acts) {
            groups.computeIfAbsent(new Key(act.month(), act.kind(), act.weight()), key -> new ArrayList<>())
                    .add(act);
        }
        return groups.values().stream().map(Observation::mean).toList();
    }

    private static Observation mean(List<Act> acts) {
        double mean = acts.stream().mapToDouble(Act::amount).average().orElseThrow();
        Act first = acts.get(0);
        return new Observation(first.month(), mean, first.weight().noise(acts.size()), acts);
    }
}
