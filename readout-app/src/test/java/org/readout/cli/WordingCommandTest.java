package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five receptions by one host: the topic is spoken of in four, the formula stands in the first three of these. */
class WordingCommandTest {
    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        home = folder.resolve("home");
        Path record = folder.resolve("wording.jsonl");
        try (InputStream in = WordingCommandTest.class.getResourceAsStream("wording.jsonl")) {
            Files.write(record, in.readAllBytes());
        }
        assertThat(readout(home, "add", record.toString()).exit()).isZero();
    }

    @Test
    void showsEveryOpportunityAndJudgesTheLastAbsence() {
        Called called = readout(home, "wording", "denuclearization", "CHN", "PRK,KOR");
        assertThat(called.out())
                .contains("● 2012-03-05 (inferred)  KOR", "“坚持半岛无核化”", "○ 2015-03-06 (inferred)  PRK")
                .contains("Said 3 of 3 times before, then absent once: suggestive.")
                .contains("with PRK alone 1 of 1: p = 0.250")
                .contains("left out: 1 meeting in which this side does not touch the topic (2014-06-07)");
    }

    @Test
    void nothingPublishedLaterIsUsed() {
        assertThat(readout(home, "wording", "无核化", "中国", "朝鲜,韩国", "--as-of", "2014-12-31")
                        .out())
                .contains("Said 3 of 3 times, the last time included: nothing is missing.")
                .doesNotContain("2015-");
    }

    @Test
    void jsonIsASignalWithItsOpportunities() {
        JsonNode signal = readout(home, "wording", "denuclearization", "CHN", "PRK,KOR", "--json")
                .json()
                .get(0);
        assertThat(signal.path("kind").asText()).isEqualTo("absence");
        assertThat(signal.path("n").asInt()).isEqualTo(3);
        assertThat(signal.path("k").asInt()).isEqualTo(3);
        assertThat(signal.path("p").asDouble()).isCloseTo(0.125, within(1e-12));
        assertThat(signal.path("opportunities")).hasSize(4);
        assertThat(signal.path("left_out").path("other_topic")).hasSize(1);
        assertThat(signal.path("evidence").get(0).path("quote").asText()).contains("冷静克制");
    }

    @Test
    void anySideAndAnyTopicMayBeAskedFor() {
        assertThat(readout(home, "wording", "traditional friendship", "CHN", "PRK", "--side", "PRK", "--level", "4")
                        .out())
                .contains("Said 1 of 2 times, the last time included");
        assertThat(readout(home, "wording", "denuclearization", "CHN", "KOR", "--topic", "any")
                        .out())
                .contains("Said 2 of 2 times before, then absent once");
    }

    @Test
    void allFormulasAreTestedTogether() {
        assertThat(readout(home, "wording", "all", "CHN", "PRK,KOR").out())
                .contains("denuclearization", "3 of 3", "0.308", "calm_restraint");
    }

    @Test
    void anUnknownFormulaSuggestsNearOnes() {
        Called called = readout(home, "wording", "denuclearisaton", "CHN", "PRK");
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("unknown formula 'denuclearisaton'; nearest are denuclearization");
    }

    @Test
    void anEmptySelectionSaysWhatEmptiedIt() {
        assertThat(readout(home, "wording", "denuclearization", "CHN", "PRK", "--speaker", "Li Keqiang")
                        .err())
                .contains(
                        "no opportunity among 2 meetings: left out: 2 meetings with a principal of lower or unknown rank");
        assertThat(readout(home, "wording", "denuclearization", "CHN", "VNM").err())
                .contains("no meetings of CHN with VNM in this record");
    }

    @Test
    void readoutsAgainstFormulas() {
        Called called = readout(home, "wording", "--matrix", "CHN", "PRK,KOR");
        assertThat(called.out())
                .contains("1 peninsula", "2 denuclearization")
                .containsPattern("2012-03-05 +CHN +KOR +.*●●○");
        JsonNode rows =
                readout(home, "wording", "--matrix", "CHN", "PRK,KOR", "--json").json();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).path("present").toString()).contains("denuclearization");
        assertThat(rows.get(0).path("words").asText()).isEqualTo("known");
        assertThat(readout(home, "wording", "--matrix", "--side", "PRK", "--csv")
                        .out())
                .startsWith("date,doc_id,outlet,format,side,partners,speaker,rank_band,words,")
                .contains(",PRK,CHN,")
                .doesNotContain(",CHN,PRK,");
    }

    @Test
    void accountsAreChosenByOutletAndForm() {
        assertThat(readout(home, "wording", "--matrix", "CHN", "--outlet", "Gazette")
                        .err())
                .contains("no readout is left:", "by other outlets (--outlet)");
        assertThat(readout(home, "wording", "denuclearization", "CHN", "PRK,KOR", "--format", "call")
                        .err())
                .contains("5 meetings of another form (--format)");
        assertThat(readout(home, "wording", "--matrix", "CHN", "--format", "dance")
                        .err())
                .contains("there is no form of meeting 'dance'; forms are ");
    }

    @Test
    void formulasThatCameOrWentWithADay() {
        JsonNode keys = readout(home, "wording", "--since-when", "2015-01-01", "CHN", "PRK,KOR", "--json")
                .json();
        assertThat(keys.get(0).path("formula").asText()).isEqualTo("calm_restraint");
        assertThat(keys.get(0).path("second").asInt()).isEqualTo(1);
        assertThat(keys.get(keys.size() - 1).path("z").asDouble()).isNegative();
    }

    @Test
    void rungsOfALadderMeetingByMeeting() {
        assertThat(readout(home, "wording", "--ladder", "warning", "CHN", "PRK").err())
                .contains("no words of this ladder at 2 meetings");
        assertThat(readout(home, "wording", "--ladder", "height", "CHN", "PRK").err())
                .contains("there is no ladder 'height'; ladders are label, atmosphere, warning");
        assertThat(readout(home, "wording", "--ladder", "label", "CHN").exit()).isEqualTo(2);
    }

    /** Which condition left no words is told, and the table is there all the same, with nothing in it. */
    @Test
    void anEmptyUseSaysWhatEmptiedIt() {
        Called ladder = readout(home, "wording", "--ladder", "label", "CHN", "PRK", "--from", "2030", "--json");
        assertThat(ladder.err()).containsPattern("none of \\d+ meetings was held on the days asked for");
        assertThat(ladder.json()).isEmpty();
        Called since = readout(home, "wording", "--since-when", "2030-01-01", "CHN", "PRK");
        assertThat(since.err()).contains("nothing to compare", " and 0 since; choose another day");
        assertThat(since.out()).isEmpty();
    }
}
