package org.readout.eval.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.SharedTexts;
import org.readout.audit.Fault;
import org.readout.eval.Evaluation;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;
import org.readout.model.Span;
import org.readout.pipeline.intake.Reader;

class AuditSuiteTest {
    /** The apostrophe is found, no dates disagree, and that the last line has no end nobody asked for. */
    @Test
    void foundMissedAndFalse() {
        String text = "Thailands interest in the talks with Vietnam was plain. The two sides met in Hanoi on Monday.";
        Expected apostrophe = new Expected("lost_apostrophe", List.of(new Span(0, 9)), true);
        Expected dates = new Expected("date_conflict", List.of(new Span(49, 57)), true);
        Expected doubtful = new Expected("number_mismatch", List.of(new Span(49, 57)), false);

        Audited audited = Audited.of("d01", text, List.of(apostrophe, dates, doubtful), Reader.of(Lexicon.bundled()));

        assertThat(audited.found(apostrophe)).isTrue();
        assertThat(audited.missed()).containsExactly(dates);
        assertThat(audited.falseAlarms()).extracting(Fault::kind).containsExactly("no_final_newline");
        assertThat(audited.test()).isFalse();
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        Evaluation now = new AuditSuite(SharedTexts.file("essay").resolve("..")).run(Lexicon.bundled());
        assertThat(now.page())
                .as("docs/eval/audit.md is stale: run ./readout eval audit --page docs/eval/audit.md")
                .isEqualTo(Files.readString(ReportPages.named("audit.md")));
    }
}
