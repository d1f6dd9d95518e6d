package org.readout.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.export.Json;

class SpeedPageTest {
    private static final Speed SPEED = Measured.speed(Measured.TWO, 50);

    @Test
    void thePageSaysWhatWasMeasuredOnWhatMachine() {
        String page = SpeedPage.of(SPEED, verdicts(SPEED), null);
        assertThat(page)
                .contains("Measured on **2 processors** (Linux amd64; Java 17.0.1+12, Server VM; records on ext4;")
                .contains("load average before the first run: 0.25")
                .contains("| 1 | 1.0 | 1 | – | 100 | – | 1.0 |")
                .contains("| 46,788 | 50.0 | 936 | 95.5 | 612 | 144 | 400.0 |")
                .contains("| all sizes | 1.00 | – |")
                .contains("| the last step, 10,000 to 46,788 | 1.00 | – |");
    }

    @Test
    void thePageSaysWhetherTheTargetsAreReached() {
        assertThat(SpeedPage.of(SPEED, verdicts(SPEED), null))
                .contains("| seconds, 46,788 items, 2 processors | 60 | 50.0 | reached |")
                .contains("| heap peak, MiB, 46,788 items | 1,024 | 612.0 | reached |");
        Speed slow = Measured.speed(Measured.TWO, 75);
        assertThat(SpeedPage.of(slow, verdicts(slow), null))
                .contains("| seconds, 46,788 items, 2 processors | 60 | 75.0 | **not reached** |");
        Speed elsewhere = Measured.speed(Measured.machine(8), 20);
        assertThat(SpeedPage.of(elsewhere, verdicts(elsewhere), null))
                .contains(
                        "| seconds, 46,788 items, 2 processors | 60 | 20.0 | not shown: measured on more processors,");
    }

    @Test
    void jsonHasTheRunsAndThenTheFigures() throws IOException {
        JsonNode rows = new JsonMapper().readTree(Json.line(SpeedShape.rows(SPEED, verdicts(SPEED), null)));
        assertThat(rows.findValuesAsText("items")).containsExactly("1", "1000", "10000", "46788");
        assertThat(rows.get(3).path("items_per_second").asDouble()).isEqualTo(46_788 / 50.0);
        assertThat(rows.get(3).path("machine").path("processors").asInt()).isEqualTo(2);
        assertThat(rows.findValuesAsText("measure"))
                .containsExactly(
                        "seconds",
                        "heap_peak_mib",
                        "exponent",
                        "exponent_last_step",
                        "cpu_exponent",
                        "cpu_exponent_last_step");
        assertThat(rows.get(4).path("reached").asBoolean()).isTrue();
    }

    @Test
    void storiesAreTimedBySentences() {
        EnglishSpeed english = new EnglishSpeed(84_000, Measured.run(10_869, 40));
        assertThat(SpeedPage.of(SPEED, verdicts(SPEED), english))
                .contains("| 10,869 | 84,000 | 40.0 | – | 100 | 2,100 | 4,000 | **not reached** |");
    }

    private static List<Verdict> verdicts(Speed speed) {
        return Target.bundled().stream()
                .map(target -> Verdict.of(target, speed))
                .toList();
    }
}
