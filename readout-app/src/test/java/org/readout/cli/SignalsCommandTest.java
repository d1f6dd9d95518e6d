package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    @Test
    void everyProbabilityAndQuoteHolds() {
        JsonNode signals =
                readout(home, "signals", "CHN", "--from", "2012", "--json").json();
        assertThat(signals.size()).isGreaterThan(10);
        signals.forEach(one -> {
            if (!one.path("p").isNull()) {
                assertThat(one.path("p").asDouble()).isBetween(0.0, 1.0);
            }
            assertThat(one.path("evidence")).isNotEmpty();
            assertThat(one.path("base_rate").asText()).isNotBlank();
            assertThat(one.path("caveat").asText()).contains("No source of this record is complete");
        });
    }

    @Test
    void theOrderOfDocumentsAndDuplicatesChangeNothing() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("wording.jsonl")));
        Collections.reverse(lines);
        lines.add(lines.get(1));
        Path reversed = folder.resolve("other").resolve("wording.jsonl");
        Files.createDirectories(reversed.getParent());
        Files.write(reversed, lines);
        Path other = folder.resolve("other-home");
        readout(other, "add", reversed.toString());
        String[] asked = {"signals", "CHN", "--from", "2012", "--json"};
        assertThat(readout(other, asked).out()).isEqualTo(readout(home, asked).out());
    }

    @Test
    void whatIsKnownByADayIsWhatARecordOfThatDaySays() throws IOException {
        List<String> early = Files.readAllLines(folder.resolve("wording.jsonl")).stream()
                .filter(line -> !line.contains("\"date\": \"2015"))
                .toList();
        Path record = folder.resolve("early").resolve("wording.jsonl");
        Files.createDirectories(record.getParent());
        Files.write(record, early);
        Path then = folder.resolve("early-home");
        readout(then, "add", record.toString());
        String[] asked = {"signals", "CHN", "PRK", "--from", "2012", "--as-of", "2014-12-31", "--json"};
        assertThat(readout(home, asked).out()).isEqualTo(readout(then, asked).out());
    }
}
