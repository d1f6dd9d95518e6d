package org.readout.eval.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.readout.eval.Evaluation;
import org.readout.eval.Figure;
import org.readout.eval.ReportPages;

/** What the readers make of the sample now. */
class SampleSuiteTest {
    /** F1 of contacts in the test half when this was written, less what one mended rule may cost. */
    private static final double FLOOR = 0.83 - 0.05;

    private static final Evaluation NOW = new SampleSuite().run(Meetings.LEXICON);

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        assertThat(NOW.page())
                .as("docs/eval/sample.md is stale: run ./readout eval sample --page docs/eval/sample.md"
                        + " and look at what has changed")
                .isEqualTo(Files.readString(ReportPages.named("sample.md")));
    }

    @Test
    void contactsOfTheTestHalfAreFoundNoWorseThanBefore() {
        Figure contacts = Figure.of(NOW.judgements(), CodedLine.TEST, null, Measures.CONTACTS);
        assertThat(contacts.f1()).as("F1; mistakes: %s", contacts.mistakes()).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void theHalvesMakeUpTheWhole() {
        for (var measure : Measures.ALL) {
            int tuning = Figure.of(NOW.judgements(), CodedLine.TUNING, null, measure)
                    .tally()
                    .expected();
            int test = Figure.of(NOW.judgements(), CodedLine.TEST, null, measure)
                    .tally()
                    .expected();
            assertThat(Figure.of(NOW.judgements(), Figure.ALL, null, measure)
                            .tally()
                            .expected())
                    .as(measure.id())
                    .isPositive()
                    .isEqualTo(tuning + test);
        }
    }
}
