package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.fields;
import static org.readout.cli.Called.given;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analysis of our own against a year of news of our own. */
class VerifyCommandTest {
    private static final Map<String, String> TOLD = Map.of(
            "2014-02-10", "外交部长王毅10日在北京会见德国外长施泰因迈尔。",
            "2014-03-14", "国务委员杨洁篪14日在北京会见英国客人。",
            "2014-05-20", "国家主席习近平20日在北京会见越南国家主席张晋创。习近平说，中方坚持朝鲜半岛无核化目标。",
            "2014-07-03", "国家主席习近平3日在首尔同韩国总统朴槿惠举行会谈。习近平说，中韩要加强战略沟通，扩大经贸合作。",
            "2014-08-08", "外交部长王毅8日出席东盟地区论坛外长会。",
            "2014-11-10", "中国和韩国10日在北京签署自由贸易协定。",
            "2014-12-01", "外交部长王毅1日在北京会见巴基斯坦外秘。");

    private static final String ANALYSIS =
            """
            A Year of Summits

            by Staff of the Project
            December 20, 2014

            Xi Jinping met Park Geun-hye in Seoul on July 3, 2014. The word denuclearization failed to appear in the press \
            release after Xi Jinping met Park Geun-hye in July 2014.

            Xi Jinping received Truong Tan Sang in Beijing in June 2014. Foreign Minister Yang Jiechi stayed away from Seoul in \
            July 2014. China and South Korea signed a free trade agreement in November 2014.

            Wang Yi met Yun Byung-se in Jeju in April 2014. Hu Jintao met Lee Myung-bak in Beijing in May 2008.
            """;

    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        List<String> lines = new ArrayList<>();
        LocalDate day = LocalDate.of(2014, 1, 1);
        while (day.getYear() == 2014) {
            lines.add(item(day, 1, "天气", "明天全国大部晴。"));
            String told = TOLD.get(day.toString());
            if (told != null) {
                lines.add(item(day, 2, "外事", told));
            }
            day = day.plusDays(1);
        }
        Path file = folder.resolve("news.jsonl");
        Files.write(file, lines);
        home = folder.resolve("home");
        assertThat(readout(home, "add", file.toString()).exit()).isZero();
    }

    private static String item(LocalDate day, int n, String title, String text) {
        return "{\"date\": \"" + day + "\", \"n\": " + n + ", \"title\": \"" + title + "\", \"text\": \"" + text
                + "\"}";
    }

    @Test
    void eachVerdict() {
        JsonNode verdicts = given(ANALYSIS, home, "verify", "-", "--json").json();
        assertThat(fields(verdicts.get(0))).startsWith("claim", "verdict", "evidence", "record", "caveat");
        assertThat(verdict(verdicts, "meeting", "Seoul on July 3")).isEqualTo("supported");
        assertThat(verdict(verdicts, "wording", "failed to appear")).isEqualTo("suggestive");
        assertThat(verdict(verdicts, "meeting", "Truong Tan Sang")).isEqualTo("contradicted");
        assertThat(verdict(verdicts, "office", "Yang Jiechi")).isEqualTo("contradicted");
        assertThat(verdict(verdicts, "event", "free trade agreement")).isEqualTo("supported");
        assertThat(verdict(verdicts, "meeting", "Jeju")).isEqualTo("not_in_record");
        assertThat(verdict(verdicts, "meeting", "Hu Jintao")).isEqualTo("outside_years");
    }

    /** Evidence quotes the analysis; what the record holds quotes the record; nothing is concluded without. */
    @Test
    void everyVerdictShowsWhatItRestsOn() {
        for (JsonNode one : given(ANALYSIS, home, "verify", "-", "--json").json()) {
            JsonNode words = one.at("/evidence/0");
            assertThat(ANALYSIS.substring(
                            words.path("start").asInt(), words.path("end").asInt()))
                    .isEqualTo(words.path("quote").asText());
            assertThat(one.at("/evidence/1/quote").asText())
                    .contains(words.path("quote").asText());
            assertThat(one.path("coverage")).isNotEmpty();
            if (List.of("supported", "contradicted", "suggestive")
                    .contains(one.path("verdict").asText())) {
                assertThat(one.path("record")).isNotEmpty();
            }
        }
    }

    @Test
    void asOfWhatWasPublishedLaterBearsNoWitness() {
        JsonNode verdicts = given(ANALYSIS, home, "verify", "-", "--as-of", "2014-06-30", "--json")
                .json();
        assertThat(verdict(verdicts, "meeting", "Seoul on July 3")).isEqualTo("outside_years");
    }

    @Test
    void asText() {
        Called called = given(ANALYSIS, home, "verify", "-");
        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("  + supported  meeting Park Geun-hye (KOR) – Xi Jinping (CHN), 2014-07-03")
                .contains("  x contradicted  ")
                .contains("the record has the two meet once about that time, 2014-05-20")
                .contains("  o outside_years  ")
                .contains("7 claims: ");
        assertThat(given(ANALYSIS, home, "verify", "-", "--only", "outside_years")
                        .out())
                .contains("1 claim: 1 outside_years");
    }

    @Test
    void nothingToCheck() {
        Called nothing = given("It rained all week, and the garden is green again.\n", home, "verify", "-");
        assertThat(nothing.exit()).isZero();
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).startsWith("nothing in it can be checked");
        Called empty = given("", home, "verify", "-");
        assertThat(empty.exit()).isEqualTo(2);
        assertThat(empty.err()).contains("empty");
    }

    private static String verdict(JsonNode verdicts, String kind, String words) {
        for (JsonNode one : verdicts) {
            if (one.path("kind").asText().equals(kind)
                    && one.at("/evidence/1/quote").asText().contains(words)) {
                return one.path("verdict").asText();
            }
        }
        return "not read";
    }
}
