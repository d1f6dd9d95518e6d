package org.readout.eval.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.eval.Evaluation;
import org.readout.eval.ReportPages;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;

class PassageSuiteTest {
    private static final Evaluation EVALUATION = new PassageSuite().run(Lexicon.bundled());

    @Test
    void aContactIsWrittenAsFormPolarityDatePlaceAndSides() {
        PassageContact contact = PassageContact.of("talks held 2019-03 Hue LAO=Saleumxay,Sommad VNM");

        assertThat(contact.polarity()).isEqualTo(Polarity.HELD);
        assertThat(contact.earliest()).isEqualTo("2019-03-01");
        assertThat(contact.latest()).isEqualTo("2019-03-31");
        assertThat(contact.sides())
                .containsEntry(new Country("LAO"), List.of("Saleumxay", "Sommad"))
                .containsEntry(new Country("VNM"), List.of());
    }

    @Test
    void mistakesOfTheTestHalfAreNotListed() {
        assertThat(EVALUATION.mistakes())
                .noneMatch(mistake -> mistake.item().part().equals(Sheet.TEST));
    }

    @Test
    void theCommittedPageIsWhatTheCommandGives() throws IOException {
        Path page = ReportPages.named("passages.md");
        assumeThat(Files.exists(page)).isTrue();
        assertThat(EVALUATION.page())
                .as("docs/eval/passages.md is stale: run ./readout eval passages --page docs/eval/passages.md")
                .isEqualTo(Files.readString(page));
    }
}
