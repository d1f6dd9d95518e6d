package org.readout.explain.brief;

import java.util.List;
import java.util.stream.Stream;
import org.readout.explain.Confidence;
import org.readout.model.Evidence;
import org.readout.model.Reading;

/** Other pairs over the same year: what moves all of them is not particular to these two. */
final class Thirds {
    private static final int MOST = 2;

    private Thirds() {}

    static Stream<Line> lines(Material material) {
        List<Material.Control> controls = material.controls().stream()
                .filter(one -> !Weightiest.of(one.reading()).isEmpty())
                .limit(MOST)
                .toList();
        if (controls.isEmpty()) {
            return Stream.of();
        }
        Sentence sentence = new Sentence().words("Over the same year: ").series(controls, (s, one) -> {
            Reading reading = one.reading();
            List<Evidence> cited = Weightiest.of(reading);
            double warming = reading.probWarming().m12();
            s.computed(material.names().of(one.dyad(), material.a()), cited)
                    .words(" " + way(warming) + " (")
                    .computed(Numbers.plain(Math.max(warming, 1 - warming)), cited)
                    .words(")");
        });
        return Stream.of(sentence.words(".").as(Part.THIRD, 3));
    }

    private static String way(double warming) {
        Confidence confidence = Confidence.of(warming);
        return confidence == Confidence.NO_DIRECTION
                ? confidence.words()
                : (warming > 0.5 ? "warmer, " : "cooler, ") + confidence.words();
    }
}
