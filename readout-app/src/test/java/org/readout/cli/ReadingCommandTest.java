package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readout.cli.Called.fields;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCommandTest {
    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() {
        home = Called.home(folder);
    }

    @Test
    void aRowHasTheFieldsOthersScriptAgainst() {
        JsonNode row = readout(home, "reading", "CHN", "PRK", "--json").json().get(0);
        assertThat(fields(row))
                .containsExactly(
                        "date",
                        "value",
                        "low",
                        "high",
                        "level",
                        "prob_warming",
                        "filtered",
                        "usual",
                        "month",
                        "grade",
                        "turns",
                        "alarms",
                        "contributions",
                        "coverage",
                        "imported",
                        "against");
        assertThat(fields(row.path("prob_warming"))).containsExactly("m3", "m12", "m36");
        assertThat(fields(row.path("contributions").get(0))).containsExactly("evidence", "what", "amount");
        assertThat(row.path("coverage").path("denominators").asText()).isEqualTo("unknown");
        assertThat(row.path("coverage").path("sources").get(0).path("documents").asInt())
                .isEqualTo(5);
    }

    @Test
    void contributionsSumToTheValue() {
        for (JsonNode row :
                readout(home, "reading", "CHN", "PRK", "--by", "year", "--json").json()) {
            double sum = StreamSupport.stream(row.path("contributions").spliterator(), false)
                    .mapToDouble(one -> one.path("amount").asDouble())
                    .sum();
            assertThat(sum).isCloseTo(row.path("value").asDouble(), within(1e-9));
            assertThat(row.path("value").asDouble())
                    .isBetween(row.path("low").asDouble(), row.path("high").asDouble());
        }
    }

    @Test
    void showsChartProbabilitiesEvidenceControlsAndCoverage() {
        Called called = readout(home, "reading", "CHN", "PRK", "--by", "year");
        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .contains("2013-12-31", "●", "interval of probability 0.8")
                .contains("12 months", "probability")
                .contains("What raises it most", "2018-03-27/2018-03-28 talks", "d8f978f8daa9")
                .contains("Beside these, of the value", "what was to be expected in the months covered")
                .contains("CHN-KOR")
                .contains("What the sources cover", "rates and absences have no denominator")
                .contains("--as-of");
    }

    @Test
    void aModelWithWordsForItsScaleSaysThem() {
        assertThat(readout(home, "reading", "CHN", "PRK", "--model", "tsinghua").out())
                .contains("On 2018-", "Grade: ordinary.");
        assertThat(readout(home, "reading", "CHN", "PRK", "--model", "tsinghua", "--json")
                        .json()
                        .get(0)
                        .path("grade")
                        .asText())
                .isIn("discord", "ordinary");
        assertThat(readout(home, "reading", "CHN", "PRK").out()).doesNotContain("Grade");
    }

    @Test
    void asOfUsesNothingPublishedLater() {
        JsonNode rows = readout(home, "reading", "CHN", "PRK", "--as-of", "2016-06-02", "--json")
                .json();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).path("date").asText()).isEqualTo("2016-06-02");
        assertThat(rows.toString()).doesNotContain("2018");
        assertThat(rows.get(0)
                        .path("coverage")
                        .path("sources")
                        .get(0)
                        .path("documents")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void aDayBeforeTheFirstDocumentIsToldWhereTheRecordBegins() {
        Called called = readout(home, "reading", "CHN", "PRK", "--as-of", "2010-01-01");
        assertThat(called.exit()).isZero();
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .isEqualTo("no meetings or acts of CHN and PRK known by 2010-01-01: this record begins on 2013-05-24;"
                        + " give a later day, or add sources with: readout add SOURCE...\n");
    }

    @Test
    void withoutADocumentItsEvidenceIsGone() {
        String all = readout(home, "reading", "CHN", "PRK", "--json").out();
        String without = readout(home, "reading", "CHN", "PRK", "--without", "a213a4a3", "--json")
                .out();
        assertThat(all).contains("a213a4a3");
        assertThat(without).doesNotContain("a213a4a3");
    }

    @Test
    void aPairTheRecordDoesNotKnowGetsAnAnswerAndNoReading() {
        Called called = readout(home, "reading", "CHN", "VNM", "--json");
        assertThat(called.exit()).isZero();
        assertThat(called.out()).isEqualTo("[]\n");
        assertThat(called.err()).startsWith("no meetings or acts of CHN and VNM in this record; the record covers ");
    }

    @Test
    void badUsageSaysWhatToDo() {
        assertBad("needs two states", "reading", "CHN");
        assertBad("not CHN twice", "reading", "CHN", "中国");
        assertBad("there is no model 'x'; models are ", "reading", "CHN", "PRK", "--model", "x");
        assertBad("--by", "reading", "CHN", "PRK", "--by", "week");
        assertBad("is not a date; write YYYY-MM-DD", "reading", "CHN", "PRK", "--as-of", "1 June");
        assertBad("no document 'ffff0000'", "reading", "CHN", "PRK", "--without", "ffff0000");
    }

    private static void assertBad(String what, String... args) {
        Called called = readout(home, args);
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.errors()).singleElement().asString().contains(what);
    }
}
