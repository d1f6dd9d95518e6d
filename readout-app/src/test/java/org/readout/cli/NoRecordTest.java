package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a record that does not exist makes none, for a mistyped home would come into being and answer "nothing". */
class NoRecordTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coverage",
                "meetings CHN PRK",
                "events CHN",
                "reading CHN PRK",
                "reading CHN PRK --as-of 2016-06-02",
                "triangle CHN PRK KOR",
                "search words",
                "check",
                "rebuild",
                "export csv --table meetings",
            })
    void aReadSaysThatThereIsNoneAndMakesNone(String command) {
        Path home = folder.resolve("home");

        Called called = readout(home, command.split(" "));

        assertThat(called.exit()).isZero();
        assertThat(called.errors().get(0))
                .isEqualTo("there is no record in " + home + " yet; make one with: readout add SOURCE...");
        assertThat(called.err()).doesNotContain("this record is empty");
        assertThat(home).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show 3f2a91c0", "compare 3f2a91c0 77b0e4d1", "reading CHN PRK --without 3f2a91c0"})
    void aDocumentIsNotFoundThere(String command) {
        Path home = folder.resolve("home");

        Called called = readout(home, command.split(" "));

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.err()).contains("there is no record in " + home, "no document '3f2a91c0'");
        assertThat(home).doesNotExist();
    }

    @Test
    void dataAreAsOfAnEmptyRecord() {
        Path home = folder.resolve("home");

        assertThat(readout(home, "meetings", "CHN", "--json").out()).isEqualTo("[]\n");
        assertThat(readout(home, "coverage", "--json", "--quiet").err()).isEmpty();
        assertThat(readout(home, "export", "csv", "--table", "coverage").out().lines())
                .hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void addMakesIt() {
        Path home = Called.home(folder);

        assertThat(home.resolve("readout.db")).exists();
        assertThat(readout(home, "coverage").err()).isEmpty();
    }
}
