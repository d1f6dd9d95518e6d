package org.readout.eval.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.readout.SharedTexts;
import org.readout.eval.ReportPages;

class TranscriptPageTest {
    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        Path shared = SharedTexts.file("corpora/xwlb/" + Transcripts.ALL)
                .resolve("../../..")
                .normalize();
        Path page = ReportPages.named("zh-readouts.md");
        assertThat(new TranscriptSuite(shared).run(Written.LEXICON).page())
                .as("docs/eval/zh-readouts.md is stale: run ./readout eval zh-readouts --page docs/eval/zh-readouts.md")
                .isEqualTo(Files.readString(page));
    }
}
