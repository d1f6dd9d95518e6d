package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Document;

/** Counts of the collections the project is developed against; skipped where they are not present. */
class SharedCorporaTest {

    @Test
    void theKoreaSubsetOfTheEveningNews() {
        Taken taken = Taken.from(shared("corpora/xwlb/xwlb-korea-2012-2020.jsonl.gz"));

        assertThat(taken.problems).isEmpty();
        assertThat(taken.documents()).hasSize(546);
        assertThat(taken.documents().get(0).published()).isEqualTo(LocalDate.of(2012, 7, 13));
        assertThat(taken.documents())
                .allMatch(document -> document.language().tag().equals("zh"));
    }

    @Test
    void theNewsAgency() {
        Taken taken = Taken.from(shared("corpora/kcna/kcna-2012.csv.xz"));

        assertThat(taken.problems).isEmpty();
        assertThat(taken.documents()).hasSize(10_869);
        assertThat(taken.documents())
                .filteredOn(document -> !document.wordingKnown())
                .hasSize(529);
        assertThat(taken.documents())
                .filteredOn(document -> document.language().tag().equals("es"))
                .hasSize(1313);
    }

    @Test
    void theEssay() {
        Document essay = Taken.from(shared("essay/essay.txt")).document();

        assertThat(essay.text().content()).hasSize(10_221);
        assertThat(essay.language().tag()).isEqualTo("en");
    }

    private static Path shared(String file) {
        Path found = Stream.of(System.getProperty("readout.shared"), "../shared", "../../shared")
                .filter(Objects::nonNull)
                .map(root -> Path.of(root, file))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("none"));
        assumeTrue(Files.exists(found), () -> "the shared folder with " + file + " is not here; see CONTRIBUTING");
        return found;
    }
}
