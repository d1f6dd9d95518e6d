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

class ReportsSuiteTest {
    private static final Evaluation EVALUATION = new ReportsSuite().run(Lexicon.bundled());

    @Test
    void allPartsAreJudgedAndMistakesOfTheTestHalvesAreNotListed() {
        assertThat(EVALUATION.judgements())
                .extracting(judgement -> judgement.item().part())
                .containsOnlyElementsOf(ReportPart.all()
                        .flatMap(part -> ReportsPage.HALVES.stream().map(part::half))
                        .toList());
        assertThat(EVALUATION.judgements())
                .filteredOn(judgement -> judgement.measure().equals(Measures.HELD))
                .extracting(judgement -> judgement.item().part())
                .contains("contacts-test", "zh-contacts-tuning")
                .doesNotContain("acts-test", "zh-acts-test");
        assertThat(EVALUATION.mistakes())
                .isNotEmpty()
                .noneMatch(mistake -> mistake.item().part().endsWith(Sheet.TEST));
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        Path page = ReportPages.named("reports.md");
        assumeThat(Files.exists(page)).isTrue();
        assertThat(EVALUATION.page())
                .as("docs/eval/reports.md is stale: run ./readout eval reports --page docs/eval/reports.md")
                .isEqualTo(Files.readString(page));
    }
}
