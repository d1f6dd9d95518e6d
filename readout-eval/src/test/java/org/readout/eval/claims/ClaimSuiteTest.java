package org.readout.eval.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.readout.eval.Evaluation;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;

class ClaimSuiteTest {
    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        Evaluation now = new ClaimSuite().run(Lexicon.bundled());
        assertThat(now.page())
                .as("docs/eval/claims.md is stale: run ./readout eval claims --page docs/eval/claims.md")
                .isEqualTo(Files.readString(ReportPages.named("claims.md")));
    }
}
