package org.readout.explain.brief;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Evidence;
import org.readout.model.Reading;

/** How sure the reading is, in numbers behind the headline's words. */
final class Sureness {
    private Sureness() {}

    static Stream<Line> lines(Material material) {
        Reading reading = material.reading();
        List<Evidence> cited = reading == null ? List.of() : Weightiest.of(reading);
        return reading == null || cited.isEmpty()
                ? Stream.of()
                : Stream.of(horizons(reading, cited), level(reading, cited));
    }

    private static Line horizons(Reading reading, List<Evidence> cited) {
        return new Sentence()
                .words("Probability of warming over a quarter ")
                .computed(Numbers.plain(reading.probWarming().m3()), cited)
                .words(", a year ")
                .computed(Numbers.plain(reading.probWarming().m12()), cited)
                .words(", three years ")
                .computed(Numbers.plain(reading.probWarming().m36()), cited)
                .words(".")
                .as(Part.CONFIDENCE, 2);
    }

    private static Line level(Reading reading, List<Evidence> cited) {
        return new Sentence()
                .words("Level ")
                .computed(Numbers.signed(reading.value()), cited)
                .words(", from ")
                .computed(Numbers.signed(reading.low()) + " to " + Numbers.signed(reading.high()), cited)
                .words(" (a log; zero: an average pair of this record).")
                .as(Part.CONFIDENCE, 6);
    }
}
