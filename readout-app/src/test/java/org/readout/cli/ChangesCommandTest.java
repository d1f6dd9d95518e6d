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

/** Receptions of 2012 to 2015, of which those after a day are new. */
class ChangesCommandTest {
    @TempDir
    private static Path folder;

    private static Path home = Path.of("");

    @BeforeAll
    static void add() throws IOException {
        home = folder.resolve("home");
        Path record = folder.resolve("wording.jsonl");
        try (InputStream in = ChangesCommandTest.class.getResourceAsStream("wording.jsonl")) {
            Files.write(record, in.readAllBytes());
        }
        assertThat(readout(home, "add", record.toString()).exit()).isZero();
    }

    @Test
    void aMeetingPublishedAfterTheDayIsNewWithWhatIsUnusualAboutIt() {
        Called called = readout(home, "changes", "CHN", "PRK", "--since", "2014-12-31");
        assertThat(called.exit()).isZero();
        assertThat(called.out())
                .contains("What became known of CHN and PRK after 2014-12-31 and by 2015-03-06")
                .contains("The reading", "  was  ", " on 2014-12-31, warmer than a year before with")
                .contains("New meetings and other contacts", "● 2015-03-06 (inferred)  meeting")
                .contains("What is unusual about the new meetings", "in 366 days, since 2014-03-05")
                .doesNotContain("● 2014-03-05", "Judged otherwise");
    }

    @Test
    void jsonTellsTheKindOfEachChange() {
        JsonNode changes = readout(home, "changes", "CHN", "PRK", "--since", "2014-12-31", "--json")
                .json();
        JsonNode reading = changes.get(0);
        assertThat(reading.path("change").asText()).isEqualTo("reading");
        assertThat(reading.path("readings").path("then").path("date").asText()).isEqualTo("2014-12-31");
        assertThat(reading.path("readings").path("now").path("low").asDouble())
                .isLessThan(reading.path("readings").path("now").path("value").asDouble());
        assertThat(changes.get(1).path("change").asText()).isEqualTo("meeting");
        assertThat(changes.get(1).path("meeting").path("format").asText()).isEqualTo("meeting");
        assertThat(changes.get(2).path("change").asText()).isEqualTo("signal");
        assertThat(changes.get(2).path("signal").path("date").asText()).isEqualTo("2015-03-06");
        assertThat(changes.get(2).path("evidence").get(0).path("quote").asText())
                .contains("习近平");
    }

    @Test
    void whereNothingIsNewItSaysSo() {
        assertThat(readout(home, "changes", "CHN", "PRK", "--since", "2015-12-31")
                        .err())
                .contains("no change of CHN and PRK after 2015-12-31 in this record");
        Called backwards = readout(home, "changes", "CHN", "PRK", "--since", "2015", "--as-of", "2014");
        assertThat(backwards.exit()).isEqualTo(2);
        assertThat(backwards.err()).contains("nothing lies between 2015-01-01 and 2014-12-31; give an earlier --since");
    }
}
