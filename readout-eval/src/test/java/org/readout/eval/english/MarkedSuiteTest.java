package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.readout.eval.Evaluation;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;

class MarkedSuiteTest {
    private static final Evaluation EVALUATION = new MarkedSuite().run(Lexicon.bundled());

    @Test
    void bothHalvesAreJudgedAndMistakesOfTheTestHalfAreNotListed() {
        assertThat(EVALUATION.judgements())
                .extracting(judgement -> judgement.item().part())
                .containsOnly(MarkedPage.PARTS.toArray(String[]::new));
        assertThat(EVALUATION.mistakes())
                .isNotEmpty()
                .allMatch(mistake -> MarkedPage.OPEN.contains(mistake.item().part()));
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        Path page = ReportPages.named("marked.md");
        assumeThat(Files.exists(page)).isTrue();
        assertThat(EVALUATION.page())
                .as("docs/eval/marked.md is stale: run ./readout eval marked --page docs/eval/marked.md")
                .isEqualTo(Files.readString(page));
    }
}
