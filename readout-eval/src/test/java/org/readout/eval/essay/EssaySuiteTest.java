package org.readout.eval.essay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.Outcome;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;

class EssaySuiteTest {
    private static final String ESSAY = "On June 27, 2013, Xi Jinping met with Park Geun-hye in Beijing. "
            + "Xi Jinping did not meet with Moon Jae-in in 2017.";

    @TempDir
    private Path shared = Path.of("");

    @Test
    void aHeldMeetingIsFoundAndWhatWasNotHeldIsNotCounted() throws IOException {
        write("essay/essay.txt", ESSAY);
        write(
                "essay/gold/people.jsonl",
                """
                {"id": "x", "name": "Xi Jinping"}
                {"id": "p", "name": "Park Geun-hye"}
                {"id": "m", "name": "Moon Jae-in"}
                """);
        write(
                "essay/gold/meetings.jsonl",
                """
                {"id": "one", "polarity": "held", "sides": [{"participants": [{"person": "x"}]}, {"participants": [{"person": "p"}]}], "date": {"value": "2013-06-28", "basis": "explicit"}, "quotes": [{"start": 0, "end": 63}]}
                {"id": "two", "polarity": "negative", "sides": [{"participants": [{"person": "x"}]}, {"participants": [{"person": "m"}]}], "date": {"value": "2017", "basis": "explicit"}, "quotes": [{"start": 64, "end": 112}]}
                """);
        assertThat(new EssaySuite(shared).run(Lexicon.bundled()).judgements())
                .extracting(one -> one.item().name(), Judgement::measure, Judgement::outcome)
                .containsExactly(
                        tuple("one", EssayJudge.PRINCIPALS, Outcome.RIGHT),
                        tuple("one", EssayJudge.DATE, Outcome.WRONG),
                        tuple("one", EssayJudge.BASIS, Outcome.RIGHT),
                        tuple("one", EssayJudge.POLARITY, Outcome.RIGHT),
                        tuple("one", EssayJudge.CONFLICTS, Outcome.RIGHT),
                        tuple("two", EssayJudge.NOT_COUNTED, Outcome.RIGHT));
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        EssaySuite suite = new EssaySuite(found());
        Assumptions.assumeTrue(
                suite.missing().isEmpty(), suite.missing().orElse("") + ": the essay is not part of this project");
        Evaluation now = suite.run(Lexicon.bundled());
        assertThat(now.page())
                .as("docs/eval/essay.md is stale: run ./readout eval essay --page docs/eval/essay.md")
                .isEqualTo(Files.readString(ReportPages.named("essay.md")));
    }

    private static Path found() {
        return Stream.of(System.getProperty("readout.shared"), "../shared", "../../shared")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("../shared"));
    }

    private void write(String name, String content) throws IOException {
        Path file = shared.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, content);
    }
}
