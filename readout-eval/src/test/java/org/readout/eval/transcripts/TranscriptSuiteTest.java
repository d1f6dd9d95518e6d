package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.eval.Evaluation;
import org.readout.pipeline.BadRequest;

/** The suite from files to figures, on a collection of our own. How well it is read is not asked here. */
class TranscriptSuiteTest {
    @TempDir
    private Path shared = Path.of("");

    private final Collection collection = Collection.bundled();

    @BeforeEach
    void prepare() throws IOException {
        collection.write(shared);
    }

    @Test
    void everyHalfHasAScoreForEveryMeasure() {
        List<ScoreShape> scores = scores(run(collection.labels()));
        for (String half : List.of(Labelled.TUNING, Labelled.TEST)) {
            assertThat(scores.stream().filter(score -> score.part().equals(half)))
                    .extracting(ScoreShape::measure)
                    .containsAll(
                            Measures.all().stream().map(measure -> measure.id()).toList());
        }
    }

    @Test
    void theHalvesHoldEveryLabelledContactOnce() {
        int expected = scores(run(collection.labels())).stream()
                .filter(score -> score.measure().equals("meeting_found"))
                .filter(score -> List.of(Labelled.TUNING, Labelled.TEST).contains(score.part()))
                .mapToInt(score -> score.counts().expected())
                .sum();
        assertThat(expected).isEqualTo(6);
    }

    @Test
    void mistakesOfTheTestHalfAreNeverListed() {
        Evaluation wrong = run(new LabelFile(
                "labels.jsonl",
                collection.labels().content().replaceAll("\"status\":\"[a-z]+\"", "\"status\":\"negated\"")));
        assertThat(wrong.mistakes())
                .isNotEmpty()
                .allMatch(mistake -> mistake.item().part().equals(Labelled.TUNING));
        assertThat(wrong.judgements()).isEmpty();
    }

    @Test
    void weeksAreReadAsARecordOfTheirOwnAndTheirMentionsPutTogether() {
        List<ScoreShape> merged = scores(run(collection.labels())).stream()
                .filter(score -> score.measure().equals("b_cubed"))
                .toList();
        assertThat(merged)
                .extracting(ScoreShape::part, score -> score.counts().expected())
                .containsExactly(tuple(Labelled.TEST, 1), tuple(Labelled.TUNING, 2));
    }

    @Test
    void theAnnotatorsAreComparedOnWhatBothLabelled() {
        assertThat(scores(run(collection.labels())).stream()
                        .filter(score -> score.part().equals(Measuring.AGREEMENT))
                        .filter(score -> List.of("meeting_found", "format").contains(score.measure())))
                .extracting(
                        score -> score.counts().right(), score -> score.counts().expected(), ScoreShape::target)
                .containsExactly(tuple(1, 2, null), tuple(0, 1, null));
    }

    @Test
    void thePageHasEveryTargetAndNothingOfTheTexts() {
        String page = run(collection.labels()).page();
        assertThat(page).contains("| merged correctly | 0.95 |", "| contact found | 0.97 |", "Cohen's kappa");
        assertThat(page).doesNotContain("巴特图勒嘎");
    }

    @Test
    void whatIsCodedDoesNotDependOnTheRun() {
        assertThat(run(collection.labels())).isEqualTo(run(collection.labels()));
    }

    @Test
    void aRecordOtherThanTheOneLabelledIsNamed() {
        String other = collection.labels().content().replaceFirst("\"sha256\":\"[0-9a-f]{4}", "\"sha256\":\"0000");
        assertThatThrownBy(() -> run(new LabelFile("labels.jsonl", other)))
                .isInstanceOf(BadRequest.class)
                .hasMessageMatching("item X0 \\(2019-05-06 no. 1\\) has SHA-256 [0-9a-f]{64}, labelled was 0000.*");
    }

    @Test
    void withoutTheTranscriptsItSaysWhereToGetThem() {
        Path nowhere = shared.resolve("nowhere");
        assertThatThrownBy(() -> new TranscriptSuite(nowhere).run(Written.LEXICON))
                .isInstanceOf(BadRequest.class)
                .hasMessageContaining("needs " + nowhere)
                .hasMessageContaining("--shared");
    }

    private Evaluation run(LabelFile labels) {
        return new TranscriptSuite(
                        shared, Labels.read(name -> name.equals("labels.jsonl") ? labels : collection.file(name)))
                .run(Written.LEXICON);
    }

    private static List<ScoreShape> scores(Evaluation evaluation) {
        return evaluation.rows().stream().map(ScoreShape.class::cast).toList();
    }
}
