package org.readout.actor.en;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Country;

/**
 * Which states stand out in a document by how many of its sentences name them: one that nine sentences name stands before one that
 * three do, and one that a single sentence names does not count.
 *
 * @param order the states and in how many sentences each is named, the most often named first
 */
record Prominence(List<Map.Entry<Country, Integer>> order) {
    /** Named in fewer sentences, a state is no subject of a document. */
    private static final int FEWEST = 2;
    /** More than these share the stage with nobody in front. */
    private static final int MOST = 3;
    /** A state named in fewer sentences than this share of the first one's is not on the same stage. */
    private static final double SHARE = 0.45;
    /** A state named in this many times more sentences than the next is in front. */
    private static final double AHEAD = 1.5;

    static Prominence of(Map<Country, Integer> sentences) {
        return new Prominence(sentences.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.<Country, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList());
    }

    /** The state named far more often than any other. */
    Optional<Country> front() {
        return ahead(1) ? Optional.of(order.get(0).getKey()) : Optional.empty();
    }

    /** The two states named most, where a third is named far less often than either. */
    List<Country> pair() {
        return ahead(2)
                ? order.stream().limit(2).map(Map.Entry::getKey).sorted().toList()
                : List.of();
    }

    /** The states on the stage, the most often named first; of too many, the one in front. */
    List<Country> leading() {
        double least = order.isEmpty() ? 0 : order.get(0).getValue() * SHARE;
        List<Country> leading = order.stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
        return leading.size() <= MOST ? leading : front().stream().toList();
    }

    /** Whether that many states stand before all others. */
    private boolean ahead(int first) {
        return order.size() == first
                || order.size() > first
                        && order.get(first - 1).getValue()
                                >= AHEAD * order.get(first).getValue();
    }
}
