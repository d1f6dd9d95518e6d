package org.readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.cli.Main;
import org.readout.cli.Surroundings;

class EvalCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutASuiteTheSuitesAreListed() {
        assertThat(readout("eval")).isZero();
        assertThat(text(out).lines().map(line -> line.split(" ")[0]))
                .startsWith("sample", "essay", "zh-readouts")
                .contains("plover", "speed");
    }

    @Test
    void anUnknownSuiteIsBadUsage() {
        assertThat(readout("eval", "exam")).isEqualTo(2);
        assertThat(text(err))
                .startsWith("readout: there is no suite 'exam'; suites are sample, essay, zh-readouts, ")
                .endsWith(", speed\n");
    }

    @Test
    void jsonIsOneArrayOfFigures() throws IOException {
        assertThat(readout("eval", "sample", "--json")).isZero();
        JsonNode figures = new JsonMapper().readTree(text(out));
        assertThat(figures.isArray()).isTrue();
        JsonNode first = figures.get(0);
        assertThat(first.path("measure").asText()).isEqualTo("contacts");
        assertThat(first.path("recall").path("low").asDouble())
                .isLessThan(first.path("recall").path("value").asDouble());
        assertThat(first.path("mistakes"))
                .as("everything missed and every false alarm")
                .hasSize(first.path("expected").asInt()
                        + first.path("found").asInt()
                        - 2 * first.path("right").asInt());
    }

    @Test
    void thePageIsWhatIsPrinted() throws IOException {
        Path page = folder.resolve("sample.md");
        assertThat(readout("eval", "sample", "--page", page.toString())).isZero();
        assertThat(text(out)).isEmpty();
        assertThat(readout("eval", "sample")).isZero();
        assertThat(text(out)).isEqualTo(Files.readString(page));
    }

    @Test
    void aPageThatCannotBeWrittenFailsTheWork() {
        Path page = folder.resolve("missing").resolve("sample.md");
        assertThat(readout("eval", "sample", "--page", page.toString())).isEqualTo(1);
        assertThat(text(err)).startsWith("readout: the page " + page).contains("name a file in a folder");
    }

    @Test
    void theEssayIsSkippedWhereItsTextsAreMissing() {
        assertThat(readout("eval", "essay", "--shared", folder.toString())).isZero();
        assertThat(text(err)).contains("needs " + folder.resolve("essay") + "; skipped");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void withoutTheTranscriptsTheirSuiteIsRefusedSayingWhereToGetThem() {
        assertThat(readout("eval", "zh-readouts", "--shared", folder.toString()))
                .isEqualTo(2);
        assertThat(text(err))
                .startsWith("readout: eval zh-readouts needs " + folder)
                .contains("--shared");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void withoutTheNewsItsSpeedIsNotMeasured() {
        assertThat(readout("eval", "speed", "--shared", folder.toString())).isEqualTo(2);
        assertThat(text(err)).startsWith("readout: eval speed needs " + folder).contains("--shared");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void mistakesAreListedOfTheTuningHalfOnly() {
        assertThat(readout("eval", "sample", "--mistakes")).isZero();
        List<String> rows = text(out).lines().skip(2).toList();
        assertThat(rows).isNotEmpty().allMatch(row -> row.matches("\\| line \\d*[13579] .*"));
    }

    private int readout(String... args) {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("READOUT_HOME", folder.toString()),
                List.of(),
                Clock.systemUTC());
        return Main.run(surroundings, args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
