package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.readout.eval.Evaluation;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;

class MarkedTranscriptSuiteTest {
    private static final Evaluation EVALUATION = new MarkedTranscriptSuite().run(Lexicon.bundled());

    @Test
    void bothHalvesAreJudgedAndMistakesOfTheTestHalfAreNotListed() {
        assertThat(EVALUATION.judgements())
                .extracting(judgement -> judgement.item().part())
                .contains(Labelled.TEST, Labelled.TUNING);
        assertThat(EVALUATION.mistakes())
                .isNotEmpty()
                .noneMatch(mistake -> mistake.item().part().equals(Labelled.TEST));
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        Path page = ReportPages.named("zh-marked.md");
        assumeThat(Files.exists(page)).isTrue();
        assertThat(EVALUATION.page())
                .as("docs/eval/zh-marked.md is stale: run ./readout eval zh-marked --page docs/eval/zh-marked.md")
                .isEqualTo(Files.readString(page));
    }
}
