package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five receptions of ministers by one host, in a source of which it is not known whether it is complete. */
class SignalsCommandTest {
    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        home = folder.resolve("home");
        Path record = folder.resolve("wording.jsonl");
        try (InputStream in = SignalsCommandTest.class.getResourceAsStream("wording.jsonl")) {
            Files.write(record, in.readAllBytes());
        }
        assertThat(readout(home, "add", record.toString()).exit()).isZero();
    }

    @Test
    void theLastMeetingIsHeldAgainstTheRecordBeforeIt() {
        Called called = readout(home, "signals", "CHN", "PRK");
        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .contains("Signals of 1 meeting of CHN and PRK from 2015-02-28 to 2015-03-06")
                .contains("first meeting at the level of ministers (band 4) in 366 days, since 2014-03-05")
                .contains("no meeting at the level of ministers (band 4) for 0 days, since 2015-03-06")
                .contains("What the sources cover");
    }

    @Test
    void evidenceIsShownForOneOrForAll() {
        assertThat(readout(home, "signals", "CHN", "PRK", "--kind", "rarity", "--evidence")
                        .out())
                .contains("国家主席习近平6日", "国家主席习近平5日", "compared with: 1 earlier", "mind: In this record");
        assertThat(readout(home, "signals", "CHN", "PRK", "--kind", "rarity", "--evidence", "2")
                        .out())
                .doesNotContain("compared with");
    }

    @Test
    void nothingPublishedLaterIsUsed() {
        assertThat(readout(home, "signals", "CHN", "PRK", "--as-of", "2014-12-31")
                        .out())
                .contains("from 2014-02-27 to 2014-03-05, as known on 2014-12-31")
                .contains("for 301 days, since 2014-03-05")
                .doesNotContain("2015");
    }

    @Test
    void jsonHasTheShapeOfASignal() {
        JsonNode signal = readout(home, "signals", "中国", "韩国", "--from", "2013", "--kind", "rarity", "--json")
                .json()
                .get(0);
        assertThat(signal.path("kind").asText()).isEqualTo("rarity");
        assertThat(signal.path("value").asDouble()).isEqualTo(459);
        assertThat(signal.path("unit").asText()).isEqualTo("days");
        assertThat(signal.path("p").isNull()).isTrue();
        assertThat(signal.path("base_rate").asText()).contains("it is not known how often they met");
        assertThat(signal.path("opportunities")).hasSize(2);
        assertThat(signal.path("evidence").get(0).path("quote").asText()).contains("习近平");
    }

    @Test
    void anEmptyAnswerSaysWhatItLacks() {
        assertThat(readout(home, "signals", "CHN", "VNM").err())
                .contains("no meetings of CHN and VNM in this record; the record covers 5 documents of 1 source");
        assertThat(readout(home, "signals", "CHN", "KOR", "--from", "2015", "--to", "2015-01")
                        .err())
                .contains(
                        "no meeting of CHN and KOR on the days asked for; the last known by 2015-03-06 was on 2014-06-07");
        assertThat(readout(home, "signals", "CHN", "KOR", "--level", "1").err())
                .contains("no signal of this kind and level at 1 meeting; leave out --kind or --level");
        Called unknown = readout(home, "signals", "CHN", "KOR", "--kind", "rarety");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("no kind of signal is called 'rarety'; kinds are");
    }
}
