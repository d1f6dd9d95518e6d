package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.fields;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imported events and series beside a reading: they move it only if asked to, and the answer says so. */
class ReadingBesideDataTest {
    private static final String EVENTS =
            """
            date,a,b,code
            2016-06-08,CHN,PRK,112
            2016-06-09,CHN,PRK,163
            2016-06-10,CHN,FRA,112
            """;
    private static final String SERIES =
            """
            date,a,b,value
            2013-06,CHN,PRK,4
            2014-06,CHN,PRK,3
            2015-06,CHN,PRK,1
            2016-06,CHN,PRK,2
            2018-03,CHN,PRK,9
            """;

    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        home = Called.home(folder);
        readout(
                home,
                "import",
                Files.writeString(folder.resolve("acts.csv"), EVENTS).toString());
        readout(
                home,
                "import",
                Files.writeString(folder.resolve("trade.csv"), SERIES).toString());
    }

    @Test
    void importedEventsMoveAReadingOnlyIfAskedTo() {
        JsonNode plain = last("reading", "CHN", "PRK", "--json");
        JsonNode with = last("reading", "CHN", "PRK", "--with-imported", "--json");
        assertThat(plain.path("imported").isNull()).isTrue();
        assertThat(plain.toString()).doesNotContain("outside");
        assertThat(with.path("imported").path("acts").asInt()).isEqualTo(2);
        assertThat(with.path("imported")
                        .path("sources")
                        .get(0)
                        .path("documents")
                        .asInt())
                .isEqualTo(3);
        assertThat(with.path("contributions").toString()).contains("\"layer\":\"outside\"");
        assertThat(with.path("value").asDouble())
                .isNotEqualTo(plain.path("value").asDouble());
        assertThat(with.path("coverage")).isEqualTo(plain.path("coverage"));
    }

    @Test
    void theScreenSaysThatImportedEventsCount() {
        assertThat(readout(home, "reading", "CHN", "PRK", "--with-imported").out())
                .contains("With 2 imported events between the two, known from elsewhere")
                .contains("acts.csv", ": 3 records");
        assertThat(readout(home, "reading", "CHN", "PRK").out()).doesNotContain("mported");
    }

    @Test
    void asOfTakesNoImportedEventOfALaterDay() {
        String early = readout(home, "reading", "CHN", "PRK", "--with-imported", "--as-of", "2016-06-05")
                .out();
        assertThat(early).contains("With 0 imported events").doesNotContain("2016-06-08");
    }

    @Test
    void aSeriesStandsBesideTheMonthsItHas() {
        Called called = readout(home, "reading", "CHN", "PRK", "--against", "trade");
        assertThat(called.exit()).as(called.err()).isZero();
        assertThat(called.out())
                .contains("Beside it, trade: imported, known from elsewhere; it moves no reading")
                .containsPattern("Rank correlation of the values: [-+]\\d\\.\\d\\d \\[.*5 months worth")
                .contains("Rank correlation of twelve-month changes: cannot be told")
                .containsPattern("2016-06 +[-+]\\d\\.\\d\\d +2\\.000");
    }

    @Test
    void aRowHoldsTheValueOfItsMonth() {
        JsonNode rows = readout(home, "reading", "CHN", "PRK", "--against", "trade", "--json")
                .json();
        JsonNode against = StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("date").asText().equals("2016-06-30"))
                .findFirst()
                .orElseThrow()
                .path("against");
        assertThat(fields(against)).containsExactly("series", "value", "evidence", "level", "change");
        assertThat(against.path("value").asDouble()).isEqualTo(2);
        assertThat(against.path("evidence").get(0).path("layer").asText()).isEqualTo("outside");
        assertThat(against.path("level").path("pairs").asInt()).isEqualTo(5);
        assertThat(rows.get(0).path("against").path("value").isNull()).isTrue();
    }

    @Test
    void badUsageSaysWhatToDo() {
        assertThat(readout(home, "reading", "CHN", "PRK", "--against", "tea").err())
                .contains("no imported series 'tea' of CHN-PRK; series are trade");
        assertThat(readout(home, "reading", "CHN", "PRK", "--against", "trade", "--by", "year")
                        .err())
                .contains("leave out --by");
    }

    private static JsonNode last(String... args) {
        JsonNode rows = readout(home, args).json();
        return rows.get(rows.size() - 1);
    }
}
