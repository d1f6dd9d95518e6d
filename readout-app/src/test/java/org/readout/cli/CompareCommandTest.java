package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two receptions by one host, three years apart: a warmer label, a firmer position, a colder way to call the guest's leader. */
class CompareCommandTest {
    @TempDir
    private static Path folder;

    private static Path home = Path.of("");
    private static String first = "";
    private static String second = "";

    @BeforeAll
    static void add() throws IOException {
        home = folder.resolve("home");
        Path record = Files.writeString(
                folder.resolve("two.jsonl"),
                """
                {"date":"2013-05-24","title":"习近平会见朝鲜特使崔龙海","text":"国家主席习近平24日在人民大会堂会见朝鲜劳动党中央政治局常委崔龙海。\\n习近平表示，两国是友好合作关系，中方立场十分明确，请转达对金正恩第一书记同志的问候。\\n崔龙海表示，朝方珍惜朝中传统友谊。","outlet":"One","language":"zh"}
                {"date":"2016-06-01","title":"习近平会见朝鲜代表团","text":"国家主席习近平6月1日在北京会见朝鲜劳动党中央政治局委员李洙墉。\\n习近平表示，两国是全面战略合作伙伴关系，中方立场是一贯的、明确的。\\n李洙墉转达了金正恩委员长致习近平总书记的口信。\\n李洙墉表示，朝方愿发展朝中传统友好关系。","outlet":"One","language":"zh"}
                """);
        assertThat(readout(home, "add", record.toString()).exit()).isZero();
        List<String> ids = StreamSupport.stream(
                        readout(home, "search", "习近平", "--json").json().spliterator(), false)
                .map(hit -> hit.path("doc_id").asText())
                .distinct()
                .toList();
        first = ids.get(0);
        second = ids.get(1);
    }

    @Test
    void aFirmerWordForAPositionIsReworded() {
        assertThat(readout(home, "compare", first, second).out())
                .contains("CHN  clear_position → consistent_clear_position  “立场十分明确” → “立场是一贯的、明确的”")
                .contains("PRK  traditional_friendship  “传统友谊” → “传统友好关系”");
    }

    @Test
    void rungsOfTheLaddersAreSetBesideEachOther() {
        assertThat(readout(home, "compare", first, second).out()).containsPattern("label +CHN .*友好合作关系.* ▲ \\d+");
        JsonNode ladder = row("ladder");
        assertThat(ladder.path("ladder").asText()).isEqualTo("label");
        assertThat(ladder.path("change").asInt()).isPositive();
        assertThat(ladder.path("in_second").get(0).path("speaker").asText()).isEqualTo("xi-jinping");
    }

    @Test
    void howPeopleAreCalledIsCompared() {
        assertThat(readout(home, "compare", first, second, "--changes-only").out())
                .containsPattern("PRK +Kim Jong-un 金正恩 +第一书记 \\+ 同志 +委员长 +reworded");
    }

    private static JsonNode row(String kind) {
        JsonNode rows = readout(home, "compare", first, second, "--json").json();
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
