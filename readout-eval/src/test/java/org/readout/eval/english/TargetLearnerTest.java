package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.lexicon.Lexicon;
import org.readout.model.Actor;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Event;
import org.readout.model.EventCode;
import org.readout.model.Evidence;
import org.readout.model.PossibleTargets;
import org.readout.model.PossibleTargets.Option;
import org.readout.model.Role;
import org.readout.model.Status;
import org.readout.model.StoredText;
import org.readout.model.When;

class TargetLearnerTest {
    private static final Country CHAD = new Country("TCD");
    private static final Country MALI = new Country("MLI");

    @Test
    void whatIsRightMoreOftenWeighsMore() {
        List<TargetLesson> lessons = IntStream.range(0, 12)
                .mapToObj(at -> lesson(at, at % 4 == 0 ? "away" : "here"))
                .toList();
        Map<String, Double> weights = TargetLearner.weights(lessons);
        assertThat(weights.get("here")).isGreaterThan(weights.get("away"));
        assertThat(TargetLearner.weights(lessons)).isEqualTo(weights);
    }

    @Test
    void aSignOfTwoLessonsIsNotLearned() {
        assertThat(TargetLearner.weights(List.of(lesson(0, "here"), lesson(1, "here"))))
                .isEmpty();
    }

    /** The table that is bundled is what the documents give. */
    @Test
    void theTableIsLearnedAnew() throws IOException {
        try (InputStream in = Lexicon.class.getResourceAsStream("en/target-weights.tsv")) {
            assertThat(in).isNotNull();
            assertThat(new TargetWeightsSuite().run(Lexicon.bundled()).page())
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static TargetLesson lesson(int number, String right) {
        List<Option> options = List.of(
                new Option(Set.of(CHAD), true, List.of("here")), new Option(Set.of(MALI), false, List.of("away")));
        return new TargetLesson(
                "d" + number,
                new PossibleTargets(event(), true, options),
                options.stream()
                        .map(option -> option.signs().contains(right))
                        .toList());
    }

    private static Event event() {
        StoredText text = new StoredText(new DocId("0".repeat(64)), "Niger promised aid.");
        Evidence words = Evidence.said(text, 0, 5);
        return new Event(
                new EventCode("AGREE", null, List.of(), "030", null, null),
                List.of(new Actor(new Country("NER"), null, null, Role.SOURCE, words)),
                When.UNKNOWN,
                Status.OCCURRED,
                null,
                words);
    }
}
