package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    private static final String PROMPT = "Try: readout ";

    @TempDir
    private Path home;

    @Test
    void saysFirstThatItIsNoEvidenceAndFitsATerminal() {
        Called demo = readout(home, "demo");
        assertThat(demo.exit()).isZero();
        assertThat(demo.err()).isEmpty();
        List<String> lines = demo.out().lines().toList();
        assertThat(lines)
                .hasSizeLessThanOrEqualTo(45)
                .first()
                .isEqualTo("Sample written for this project; not evidence.");
        assertThat(demo.out()).contains("2012-12-31", "2019-12-31", "“", "Selected", "months");
    }

    /** What a newcomer is shown is what he will see: paste the new output when it changes for a reason. */
    @Test
    void theReadmeShowsWhatItPrints() throws IOException {
        String shown = Files.readString(Path.of("..", "README.md"));
        assertThat(readout(home, "demo").out().lines().filter(line -> !line.startsWith(PROMPT)))
                .allSatisfy(line -> assertThat(shown).contains("    " + line));
    }

    @Test
    void theCommandsItShowsWorkAsPrinted() {
        List<String> commands = readout(home, "demo")
                .out()
                .lines()
                .filter(line -> line.startsWith(PROMPT))
                .map(line -> line.substring(PROMPT.length()))
                .toList();
        assertThat(commands).hasSize(3).allSatisfy(command -> {
            Called called = readout(home.resolve("elsewhere"), command.split(" "));
            assertThat(called.exit()).isZero();
            assertThat(called.out()).isNotBlank();
            assertThat(called.err()).isEmpty();
        });
    }

    @Test
    void runsTwiceAlikeAndLeavesTheHomeAlone() {
        String first = readout(home, "demo").out();
        assertThat(readout(home, "demo").out()).isEqualTo(first);
        assertThat(readout(home, "coverage", "--json").out()).isEqualTo("[]\n");
    }

    @Test
    void aHomeThatCannotBeWrittenDoesNotStopIt() throws IOException {
        Path file = Files.createFile(home.resolve("a-file"));
        assertThat(readout(file, "demo").exit()).isZero();
    }
}
