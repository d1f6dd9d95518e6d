package org.readout.eval.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.SharedTexts;
import org.readout.eval.Evaluation;
import org.readout.eval.Judgement;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Analyses;

class SyntaxSuiteTest {
    private static final RelationJudge JUDGE = new RelationJudge(Analyses.english(Lexicon.bundled()));

    @Test
    void aRelationIsRightIfRoleAndBothHeadsAre() {
        List<Annotation> annotations = Annotation.read(
                """
                ## 1 tune
                # The premier held talks with the king.
                held|subj|premier
                held/talks|with|king
                held|obj|king
                ## 2 test
                # Xi left.
                left|subj|Xi
                """,
                "");
        assertThat(annotations).extracting(Annotation::part).containsExactly(Annotation.TUNE, Annotation.TEST);
        assertThat(JUDGE.judge(annotations.get(0)))
                .filteredOn(judgement -> judgement.measure().equals(RelationJudge.RELATIONS))
                .extracting(Judgement::mistake)
                .containsExactly(false, false, true);
    }

    @Test
    void mistakesOfTheTestHalfAreNotListed() {
        Evaluation evaluation = new SyntaxSuite(Path.of("nowhere")).run(Lexicon.bundled());
        assertThat(evaluation.mistakes())
                .noneMatch(mistake -> mistake.item().part().equals(Annotation.TEST));
        assertThat(evaluation.page()).contains("were not at hand");
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        Path shared = SharedTexts.file("gold/syntax").resolve("../..");
        assertThat(new SyntaxSuite(shared).run(Lexicon.bundled()).page())
                .as("docs/eval/syntax.md is stale: run ./readout eval syntax --page docs/eval/syntax.md")
                .isEqualTo(Files.readString(ReportPages.named("syntax.md")));
    }
}
