package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.fields;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who held what, from texts written for the project, through a real record. */
class TenuresCommandTest {
    private static final List<String> RECORDS = List.of(
            item("2013-03-20", "来电", "外交部长王毅今天同韩国外长尹炳世通电话。韩国总统朴槿惠表示祝贺。"),
            item("2014-07-03", "会谈", "国家主席习近平在首尔同韩国总统朴槿惠举行会谈。"),
            item("2016-06-01", "会见", "国家主席习近平在北京会见朝鲜劳动党中央政治局委员、中央副委员长、国际部部长李洙墉。"),
            item("2017-05-11", "通话", "国家主席习近平同韩国总统文在寅通电话。韩国前总统李明博没有出席仪式。"),
            item("2018-03-28", "陪同", "国务委员兼外交部部长王毅出席欢迎仪式。"));

    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        Path file = folder.resolve("news.jsonl");
        Files.write(file, RECORDS);
        home = folder.resolve("home");
        assertThat(readout(home, "add", file.toString()).exit()).isZero();
    }

    @Test
    void aPersonsTenuresInAnyLanguageOfTheName() {
        JsonNode rows = readout(home, "tenures", "Wang Yi", "--json").json();
        assertThat(rows).hasSize(2);
        assertThat(readout(home, "tenures", "왕이", "--json").json()).isEqualTo(rows);
        JsonNode minister = row(rows, "foreign-minister");
        assertThat(fields(minister))
                .startsWith("person", "country", "office", "rank_band", "post", "spellings", "single", "from", "to");
        assertThat(minister.path("from").asText()).isEqualTo("2013-03-20");
        assertThat(minister.path("to").asText()).isEqualTo("2018-03-28");
        assertThat(minister.path("attestations").asInt()).isEqualTo(2);
        assertThat(minister.path("rank_band").asInt()).isEqualTo(4);
        assertThat(minister.path("first").path("quote").asText()).isEqualTo("外交部长王毅");
    }

    @Test
    void whoHeldAnOfficeOnADay() {
        JsonNode within = readout(home, "tenures", "韩国", "--office", "总统", "--at", "2013-12-31", "--json")
                .json();
        assertThat(within).hasSize(1);
        assertThat(within.at("/0/person/id").asText()).isEqualTo("park-geun-hye");
        assertThat(within.at("/0/days").asInt()).isZero();
        assertThat(within.at("/0/successor/person/id").asText()).isEqualTo("moon-jae-in");
        assertThat(within.at("/0/successor/from").asText()).isEqualTo("2017-05-11");

        JsonNode near = readout(home, "tenures", "KOR", "--office", "president", "--at", "2017-05-01", "--json")
                .json();
        assertThat(near).hasSize(1);
        assertThat(near.at("/0/person/id").asText()).isEqualTo("moon-jae-in");
        assertThat(near.at("/0/days").asInt()).isEqualTo(10);
    }

    @Test
    void asText() {
        Called called = readout(home, "tenures", "PRK", "--at", "2016-06-11", "--band", "3");
        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("Ri Su-yong 李洙墉", "中央副委员长", "last attested 10 days before")
                .contains("“朝鲜劳动党中央政治局委员、中央副委员长、国际部部长李洙墉”")
                .doesNotContain("国际部部长  ")
                .contains("2 tenures; first and last day as attested in this record");
    }

    @Test
    void asOfNothingPublishedLaterIsUsed() {
        JsonNode rows = readout(home, "tenures", "KOR", "--as-of", "2014-07-02", "--json")
                .json();
        assertThat(rows).isNotEmpty();
        rows.forEach(row -> {
            assertThat(row.path("to").asText()).isLessThanOrEqualTo("2014-07-02");
            assertThat(row.path("successor").isNull()).isTrue();
        });
        assertThat(readout(home, "tenures", "文在寅", "--as-of", "2017-05-10", "--json")
                        .out())
                .isEqualTo("[]\n");
    }

    @Test
    void officesNoLongerHeldAreNoTenures() {
        Called called = readout(home, "tenures", "李明博");
        assertThat(called.exit()).isZero();
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).startsWith("no tenures of 李明博 in this record; the record covers 5 documents");
    }

    @Test
    void anUnknownNameIsBadUsageWithTheNearestNames() {
        Called called = readout(home, "tenures", "Wang Yii");
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("no state and no person called 'Wang Yii'", "Wang Yi");
        assertThat(readout(home, "tenures", "CHN", "--band", "7").exit()).isEqualTo(2);
    }

    /** Every quote is the slice of its text, by the table anyone may export. */
    @Test
    void everyQuoteIsItsSlice() {
        Map<String, String> texts = new HashMap<>();
        readout(home, "export", "jsonl", "--table", "documents")
                .jsonLines()
                .forEach(row ->
                        texts.put(row.path("doc_id").asText(), row.path("text").asText()));
        List<JsonNode> tenures =
                readout(home, "export", "jsonl", "--table", "tenures").jsonLines();
        assertThat(tenures).hasSizeGreaterThan(7).allSatisfy(row -> {
            assertThat(slice(texts, row, "doc_id", "start", "end"))
                    .isEqualTo(row.path("quote").asText());
            assertThat(slice(texts, row, "last_doc_id", "last_start", "last_end"))
                    .isEqualTo(row.path("last_quote").asText());
            assertThat(row.path("from").asText())
                    .isLessThanOrEqualTo(row.path("to").asText());
        });
        assertThat(readout(home, "check").exit()).isZero();
    }

    private static String slice(Map<String, String> texts, JsonNode row, String document, String start, String end) {
        return texts.getOrDefault(row.path(document).asText(), "")
                .substring(row.path(start).asInt(), row.path(end).asInt());
    }

    private static JsonNode row(JsonNode rows, String post) {
        for (JsonNode row : rows) {
            if (row.path("post").asText().equals(post)) {
                return row;
            }
        }
        throw new AssertionError("no " + post + " in " + rows);
    }

    private static String item(String date, String title, String text) {
        return "{\"date\":\"%s\",\"title\":\"%s\",\"text\":\"%s\",\"outlet\":\"Written for a test\",\"language\":\"zh\"}"
                .formatted(date, title, text);
    }
}
