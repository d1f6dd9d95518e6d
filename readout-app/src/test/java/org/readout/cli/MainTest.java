package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands share: help, usage errors, output that cannot be written. */
class MainTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "add",
                "code",
                "show",
                "coverage",
                "meetings",
                "events",
                "reading",
                "compare",
                "search",
                "export",
                "check",
                "rebuild",
                "demo"
            })
    void everyCommandHasHelpWithExamplesAndTheGlobalOptions(String command) {
        Called help = readout(home, command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out())
                .startsWith("Usage: readout " + command)
                .contains("--home", "--json", "--quiet", "--version")
                .contains("Examples:", "  readout " + command, "Exit codes:");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void theListOfCommandsIsShownWhenNoneIsGiven() {
        Called called = readout(home);
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("Commands:", "meetings", "reading", "demo");
        assertThat(readout(home, "--help").exit()).isZero();
    }

    @Test
    void aMistypedCommandIsOneLineWithASuggestion() {
        Called called = readout(home, "meeting", "CHN");
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.errors())
                .containsExactly(
                        "readout: 'meeting' is not known here; did you mean meetings or wording or changes; see: readout --help");
    }

    @Test
    void aMissingArgumentIsOneLine() {
        assertThat(readout(home, "show").errors())
                .containsExactly("readout: Missing required parameter: 'DOC'; see: readout show --help");
    }

    @Test
    void globalOptionsMayStandBeforeTheCommand() {
        Path other = Called.home(home);
        assertThat(readout(home.resolve("unused"), "--home", other.toString(), "--json", "meetings", "CHN", "KOR")
                        .json())
                .hasSize(1);
    }

    @Test
    void aReaderThatLeftEndsTheProgramQuietly() {
        Called called = Called.writing(
                failing("Broken pipe"), "", Called.home(home), "export", "jsonl", "--table", "documents");
        assertThat(called.exit()).isZero();
        assertThat(called.err()).isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsAFailure() {
        Called called = Called.writing(
                failing("No space left on device"), "", Called.home(home), "export", "csv", "--table", "documents");
        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.errors()).containsExactly("readout: the output cannot be written: No space left on device");
    }

    private static OutputStream failing(String reason) {
        return new CheckedOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        });
    }
}
