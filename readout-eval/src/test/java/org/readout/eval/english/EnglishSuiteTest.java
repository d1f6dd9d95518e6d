package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.readout.eval.Evaluation;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;

class EnglishSuiteTest {
    private static final Evaluation NOW = new EnglishSuite().run(Lexicon.bundled());

    @Test
    void mistakesOfTheTestHalfAreCountedAndNeverListed() {
        assertThat(NOW.judgements()).anyMatch(one -> one.item().part().equals(Sheet.TEST) && one.mistake());
        assertThat(NOW.mistakes())
                .isNotEmpty()
                .allMatch(one -> Halves.OPEN.contains(one.item().part()));
        assertThat(NOW.rows()).allMatch(row -> row instanceof ScoreShape);
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        assertThat(NOW.page())
                .as("docs/eval/english.md is stale: run ./readout eval english --page docs/eval/english.md")
                .isEqualTo(Files.readString(ReportPages.named("english.md")));
    }
}
