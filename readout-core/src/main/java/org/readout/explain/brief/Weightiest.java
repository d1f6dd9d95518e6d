package org.readout.explain.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.explain.Ranking;
import org.readout.model.Contribution;
import org.readout.model.Evidence;
import org.readout.model.Reading;

/** The words that move a reading most, whichever way: what is cited for it, of all it rests on. */
final class Weightiest {
    private static final int MOST = 3;

    private Weightiest() {}

    static List<Evidence> of(Reading reading) {
        Ranking ranking = Ranking.of(reading, MOST);
        return Stream.concat(ranking.raising().stream(), ranking.lowering().stream())
                .sorted(Comparator.comparingDouble((Contribution one) -> -Math.abs(one.amount())))
                .map(Contribution::evidence)
                .filter(Objects::nonNull)
                .limit(MOST)
                .toList();
    }
}
