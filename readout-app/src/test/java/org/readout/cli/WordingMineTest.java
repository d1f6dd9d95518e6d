package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seven receptions in which the host says a phrase the register does not list, and one it does. */
class WordingMineTest {
    private static final List<String> REST = List.of("增长", "教育", "航空", "渔业", "旅游", "铁路", "农业");

    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        home = folder.resolve("home");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < REST.size(); i++) {
            lines.append("{\"date\":\"201%d-03-05\",\"title\":\"习近平会见客人\",\"text\":\"国家主席习近平4日在北京会见%s。习近平表示，"
                            .formatted(i + 2, i % 2 == 0 ? "越南总理阮春福" : "老挝总理通伦"))
                    .append(REST.get(i))
                    .append("春种秋收、细水长流，")
                    .append(REST.get(REST.size() - 1 - i))
                    .append("互利共赢。\"}\n");
        }
        Path record = folder.resolve("mine.jsonl");
        Files.writeString(record, lines);
        assertThat(readout(home, "add", record.toString()).exit()).isZero();
    }

    @Test
    void proposesWhatRecursAndIsNotListed() {
        assertThat(readout(home, "wording", "--mine").out())
                .contains("春种秋收、细水长流", "2012-03-05", "2018-03-05", "of 7 readouts")
                .doesNotContain("互利共赢");
    }

    @Test
    void whatIsListedMayBeAskedFor() {
        assertThat(readout(home, "wording", "--mine", "--listed").out()).contains("互利共赢");
    }

    @Test
    void jsonHasUsesAndEvidence() {
        JsonNode first = readout(home, "wording", "--mine", "CHN", "--limit", "1", "--json")
                .json()
                .get(0);
        assertThat(first.path("phrase").asText()).contains("春种秋收、细水长流");
        assertThat(first.path("uses").asInt()).isEqualTo(7);
        assertThat(first.path("first").path("date").asText()).isEqualTo("2012-03-05");
        assertThat(first.path("first").path("evidence").path("quote").asText())
                .isEqualTo(first.path("phrase").asText());
    }

    @Test
    void aSelectionWithoutPhrasesSaysSo() {
        Called called = readout(home, "wording", "--mine", "CHN", "VNM", "--from", "2017");
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("no phrases that recur in readouts of this selection");
    }

    @Test
    void whatIsNotAskedRightIsToldHow() {
        assertThat(readout(home, "wording").err()).contains("name a formula, a state and the states it meets");
        assertThat(readout(home, "wording", "--mine", "--limit", "0").exit()).isEqualTo(2);
        assertThat(readout(home, "wording", "--mine", "CHN", "VNM", "LAO").exit())
                .isEqualTo(2);
    }
}
