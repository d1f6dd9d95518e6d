package org.readout.explain.brief;

import java.util.List;
import java.util.stream.Stream;
import org.readout.explain.Confidence;
import org.readout.model.Evidence;
import org.readout.model.Reading;

/** How close the two are, on the reading's scale, which way they go, and how sure that is. */
final class Headline {
    private Headline() {}

    static Stream<Line> lines(Material material) {
        Reading reading = material.reading();
        List<Evidence> cited = reading == null ? List.of() : Weightiest.of(reading);
        Sentence sentence = new Sentence().asked(material.names().of(material.dyad(), material.a()));
        return Stream.of((reading == null || cited.isEmpty() ? without(sentence) : with(sentence, reading, cited))
                .as(Part.HEADLINE, 0));
    }

    private static Sentence without(Sentence sentence) {
        return sentence.words(": no reading, for the record holds nothing that counts.");
    }

    private static Sentence with(Sentence sentence, Reading reading, List<Evidence> cited) {
        double warming = reading.probWarming().m12();
        sentence.words(": ").computed(Numbers.times(reading.value()), cited).words(" the contact of an average pair");
        Confidence confidence = Confidence.of(warming);
        if (confidence == Confidence.NO_DIRECTION) {
            return sentence.words(", no direction over a year (probability of warming ")
                    .computed(Numbers.plain(warming), cited)
                    .words(").");
        }
        return sentence.words(warming > 0.5 ? ", warmer" : ", cooler")
                .words(" than a year before, " + confidence.words() + " (probability ")
                .computed(Numbers.plain(Math.max(warming, 1 - warming)), cited)
                .words(").");
    }
}
