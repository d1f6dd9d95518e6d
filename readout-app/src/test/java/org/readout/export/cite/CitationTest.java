package org.readout.export.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.export.Json;
import org.readout.model.Dyad;
import org.readout.pipeline.library.Edition;
import org.readout.store.Corpus;

/** What a reference manager is given. */
class CitationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Citations CITATIONS = new Citations("1.2", TODAY);
    private static final Edition EDITION =
            new Edition(new Corpus(44, "ab".repeat(32)), List.of("en-6", "zh-5"), List.of("e4e2a0ad56bc"));

    @Test
    void aBriefIsAReportWithAllThatMakesItReproducible() {
        assertThat(BibTex.of(CITATIONS.brief(Dyad.of("PRK", "CHN"), LocalDate.of(2016, 6, 2), EDITION)))
                .isEqualTo(
                        """
                        @misc{brief-chn-prk-2016-06-02,
                          title = {{Readout: brief of CHN-PRK, as known on 2016-06-02}},
                          author = {{Readout}},
                          year = {2016},
                          month = jun,
                          day = {2},
                          date = {2016-06-02},
                          urldate = {2026-01-15},
                          version = {1.2},
                          note = {coded by en-6, zh-5, lexicon e4e2a0ad56bc; corpus of 44 documents, SHA-256 %s}
                        }"""
                                .formatted("ab".repeat(32)));
    }

    @Test
    void aReadingIsADataset() {
        Citation reading = CITATIONS.reading(Dyad.of("CHN", "PRK"), "state-space", LocalDate.of(2016, 6, 2), EDITION);
        assertThat(Json.line(CslJson.of(reading)))
                .contains("\"type\":\"dataset\"")
                .contains("\"issued\":{\"date-parts\":[[2016,6,2]]}")
                .contains("\"author\":[{\"literal\":\"Readout\"}]")
                .contains("\"version\":\"1.2\"")
                .doesNotContain("\"URL\"");
    }

    @Test
    void whatATitleHoldsIsNoCommandOfTheNotation() {
        Citation hostile = new Citation(
                "doc-1",
                Citation.Kind.DOCUMENT,
                "50% of \\input{x} & #1_2~^\n$",
                "",
                "A {News}",
                null,
                "https://example.org/a}b",
                "",
                "",
                TODAY);
        assertThat(BibTex.of(hostile))
                .contains("{{50\\% of \\textbackslash input\\{x\\} \\& \\#1\\_2\\~{}\\^{} \\$}}")
                .contains("{A \\{News\\}}")
                .contains("url = {https://example.org/ab}");
    }
}
