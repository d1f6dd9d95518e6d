package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.fields;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three states two by two. The record of these tests tells of China with either Korea, and of the two Koreas nothing. */
class TriangleCommandTest {
    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() {
        home = Called.home(folder);
    }

    @Test
    void showsTheReadingsTheirCoursesAndWhetherTheyMoveTogether() {
        Called called = readout(home, "triangle", "CHN", "朝鲜", "South Korea");
        assertThat(called.exit()).as(called.err()).isZero();
        assertThat(called.out())
                .contains("CHN-PRK, beside the dyads of CHN", "CHN-KOR, beside the dyads of CHN", "●")
                .containsPattern("KOR-PRK +nothing in this record")
                .containsPattern("CHN-PRK and CHN-KOR: [-+]\\d\\.\\d\\d \\[")
                .contains("CHN-PRK and KOR-PRK: cannot be told")
                .contains("no sign that one cools as the other warms")
                .contains("What the sources cover", "rates and absences have no denominator", "Mind");
    }

    @Test
    void jsonIsOneObjectWithSidesAndMovements() {
        JsonNode rows = readout(home, "triangle", "CHN", "PRK", "KOR", "--json").json();
        assertThat(rows).hasSize(1);
        JsonNode triangle = rows.get(0);
        assertThat(fields(triangle)).containsExactly("model", "unit", "sides", "movements");
        JsonNode side = triangle.path("sides").get(0);
        assertThat(fields(side)).containsExactly("dyad", "panel", "items", "readings");
        assertThat(side.path("readings").get(0).path("date").asText()).isEqualTo("2013-12-31");
        assertThat(triangle.path("sides").get(2).path("readings")).isEmpty();
        JsonNode movement = triangle.path("movements").get(0);
        assertThat(fields(movement)).containsExactly("dyads", "change", "opposed");
        assertThat(fields(movement.path("change"))).containsExactly("value", "low", "high", "level", "pairs", "worth");
        assertThat(movement.path("change").path("value").asDouble())
                .isBetween(
                        movement.path("change").path("low").asDouble(),
                        movement.path("change").path("high").asDouble());
        assertThat(triangle.path("movements").get(1).path("change").isNull()).isTrue();
    }

    /** A side of the triangle is the reading of the pair, whatever the order of the states. */
    @Test
    void aSideIsTheReadingOfThePair() {
        JsonNode pair =
                readout(home, "reading", "CHN", "PRK", "--by", "year", "--json").json();
        JsonNode side = readout(home, "triangle", "KOR", "PRK", "CHN", "--json")
                .json()
                .get(0)
                .path("sides")
                .get(2);
        assertThat(side.path("dyad").toString()).isEqualTo("[\"CHN\",\"PRK\"]");
        assertThat(side.path("readings")).isEqualTo(pair);
    }

    @Test
    void asOfUsesNothingPublishedLater() {
        Called called = readout(home, "triangle", "CHN", "PRK", "KOR", "--as-of", "2016-06-02");
        assertThat(called.out())
                .contains("2016-06-02", "nothing published later")
                .doesNotContain("2018");
        JsonNode triangle = readout(home, "triangle", "CHN", "PRK", "KOR", "--as-of", "2016-06-02", "--json")
                .json()
                .get(0);
        assertThat(triangle.path("sides").get(0).path("readings")).hasSize(1);
        // changes from May 2014 to June 2016, a year after the record begins
        assertThat(triangle.path("movements")
                        .get(0)
                        .path("change")
                        .path("pairs")
                        .asInt())
                .isEqualTo(26);
    }

    @Test
    void threeStatesOfWhichNothingIsKnownGetAnAnswer() {
        Called called = readout(home, "triangle", "VNM", "LAO", "KHM", "--json");
        assertThat(called.exit()).isZero();
        assertThat(called.out()).isEqualTo("[]\n");
        assertThat(called.err())
                .startsWith("no meetings or acts of LAO-VNM, KHM-VNM, KHM-LAO in this record; the record covers ");
    }

    @Test
    void badUsageSaysWhatToDo() {
        assertThat(readout(home, "triangle", "CHN", "PRK").exit()).isEqualTo(2);
        assertThat(readout(home, "triangle", "CHN", "PRK", "China").err()).contains("a triangle needs three states");
        assertThat(readout(home, "triangle", "CHN", "PRK", "Atlantis").exit()).isEqualTo(2);
    }
}
