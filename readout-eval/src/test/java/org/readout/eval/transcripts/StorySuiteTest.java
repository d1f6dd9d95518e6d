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

class StorySuiteTest {
    private static final Path SHARED = Path.of("..", "..", "shared");

    @Test
    void withoutTheStoriesTheSuiteSaysWhatItNeeds() {
        assertThat(new StorySuite(Path.of("nowhere")).missing())
                .hasValueSatisfying(message -> assertThat(message).contains("kcna-2012.csv.xz", "--shared"));
    }

    @Test
    void mistakesOfTheTestHalfAreNotListedAndTheCommittedPageIsWhatTheCommandGives() throws IOException {
        StorySuite suite = new StorySuite(SHARED);
        assumeThat(suite.missing()).isEmpty();

        Evaluation evaluation = suite.run(Lexicon.bundled());

        assertThat(evaluation.mistakes())
                .isNotEmpty()
                .noneMatch(mistake -> mistake.item().part().equals(Labelled.TEST));
        assertThat(evaluation.page())
                .as("docs/eval/stories.md is stale: run ./readout eval stories --page docs/eval/stories.md")
                .isEqualTo(Files.readString(ReportPages.named("stories.md")));
    }
}
