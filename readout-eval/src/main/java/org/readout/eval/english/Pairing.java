package org.readout.eval.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

/**
 * Annotated things and coded ones, each paired with one of the other at most, the likest first.
 *
 * @param <G> what is annotated
 * @param <C> what is coded
 */
record Pairing<G, C>(List<Pair<G, C>> pairs, List<G> missed, List<C> rest) {
    Pairing {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        rest = List.copyOf(rest);
    }

    /** Two that are of one thing. */
    record Pair<G, C>(G gold, C coded) {}

    private record Candidate(int gold, int coded, int likeness) {}

    /** @param likeness how like they are; 0 or less if they cannot be of one thing */
    static <G, C> Pairing<G, C> of(List<G> golds, List<C> coded, ToIntBiFunction<G, C> likeness) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < golds.size(); g++) {
            for (int c = 0; c < coded.size(); c++) {
                int like = likeness.applyAsInt(golds.get(g), coded.get(c));
                if (like > 0) {
                    candidates.add(new Candidate(g, c, like));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate one) -> -one.likeness)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::coded));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedCoded = new HashSet<>();
        List<Pair<G, C>> pairs = new ArrayList<>();
        for (Candidate one : candidates) {
            if (!usedGold.contains(one.gold) && !usedCoded.contains(one.coded)) {
                usedGold.add(one.gold);
                usedCoded.add(one.coded);
                pairs.add(new Pair<>(golds.get(one.gold), coded.get(one.coded)));
            }
        }
        return new Pairing<>(pairs, without(golds, usedGold), without(coded, usedCoded));
    }

    private static <T> List<T> without(List<T> all, Set<Integer> used) {
        return IntStream.range(0, all.size())
                .filter(i -> !used.contains(i))
                .mapToObj(all::get)
                .toList();
    }

    Optional<C> of(G gold) {
        return pairs.stream().filter(pair -> pair.gold == gold).map(Pair::coded).findFirst();
    }
}
