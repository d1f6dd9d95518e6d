package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.SharedTexts;
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
                {"id": "one", "polarity": "held", "sides": [{"country": "CHN", "participants": [{"person": "x"}]}, {"country": "KOR", "participants": [{"person": "p"}]}], "date": {"earliest": "2013-06-28", "latest": "2013-06-28", "basis": "explicit"}, "quotes": [{"start": 0, "end": 63}]}
                {"id": "two", "polarity": "negative", "sides": [{"country": "CHN", "participants": [{"person": "x"}]}, {"country": "KOR", "participants": [{"person": "m"}]}], "date": {"earliest": "2017-01-01", "latest": "2017-12-31", "basis": "explicit"}, "quotes": [{"start": 64, "end": 112}]}
                """);
        assertThat(new EssaySuite(shared).run(Lexicon.bundled()).judgements())
                .extracting(one -> one.item().name(), Judgement::measure, Judgement::outcome)
                .contains(
                        tuple("one", Measures.HELD, Outcome.RIGHT),
                        tuple("one", Measures.PRINCIPALS, Outcome.RIGHT),
                        tuple("one", Measures.DATE, Outcome.WRONG),
                        tuple("one", Measures.BASIS, Outcome.RIGHT),
                        tuple("two", Measures.NOT_COUNTED, Outcome.RIGHT),
                        tuple("two", Measures.FLAGGED, Outcome.RIGHT));
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        EssaySuite suite = new EssaySuite(SharedTexts.file("essay").resolve(".."));
        Evaluation now = suite.run(Lexicon.bundled());
        assertThat(now.page())
                .as("docs/eval/essay.md is stale: run ./readout eval essay --page docs/eval/essay.md")
                .isEqualTo(Files.readString(ReportPages.named("essay.md")));
    }

    private void write(String name, String content) throws IOException {
        Path file = shared.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, content);
    }
}
