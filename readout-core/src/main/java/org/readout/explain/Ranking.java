package org.readout.explain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Contribution;
import org.readout.model.Reading;

/**
 * The evidence that moves a reading most, one entry for each meeting or act.
 *
 * @param raising what raises the value, the strongest first; amounts are above 0
 * @param lowering what lowers it, the strongest first; amounts are below 0
 */
public record Ranking(List<Contribution> raising, List<Contribution> lowering) {
    private static final double LEAST = 0.005;

    /** Of equal amounts the earlier description comes first, then the earlier evidence: the order is always the same. */
    private static final Comparator<Contribution> STRONGEST = Comparator.comparingDouble(
                    (Contribution contribution) -> -Math.abs(contribution.amount()))
            .thenComparing(Contribution::what)
            .thenComparing(Contribution::evidence, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Ranking {
        raising = List.copyOf(raising);
        lowering = List.copyOf(lowering);
    }

    /**
     * The strongest contributions of a reading. Contributions of one description are one entry, with their sum and the
     * evidence of the first: a meeting told apart by mistake is not listed twice, and what one said to the other on a day is
     * one entry. What rests on no words (what is usual, what was to be expected) is left out.
     *
     * @param most how many of each sign at most; what would be shown as 0.00 is left out
     */
    public static Ranking of(Reading reading, int most) {
        Map<String, Contribution> entries = new LinkedHashMap<>();
        reading.contributions().stream()
                .filter(next -> next.evidence() != null)
                .forEach(next -> entries.merge(next.what(), next, Ranking::sum));
        List<Contribution> sorted = entries.values().stream().sorted(STRONGEST).toList();
        return new Ranking(
                sorted.stream()
                        .filter(entry -> entry.amount() >= LEAST)
                        .limit(most)
                        .toList(),
                sorted.stream()
                        .filter(entry -> entry.amount() <= -LEAST)
                        .limit(most)
                        .toList());
    }

    private static Contribution sum(Contribution first, Contribution next) {
        return new Contribution(first.evidence(), first.what(), first.amount() + next.amount());
    }
}
