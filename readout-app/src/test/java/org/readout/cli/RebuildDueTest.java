package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers from codings of another version say so until the record is coded anew. */
class RebuildDueTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lexicon = 'earlier'",
                "coder = 'zh-0'",
                // One document is enough, whichever: here the one that was stored last.
                "lexicon = 'earlier' WHERE document = (SELECT max(document) FROM coding)",
                "coder = 'en-0' WHERE document = (SELECT max(document) FROM coding)",
            })
    void aRecordCodedByAnotherVersionIsAnnouncedUntilItIsRebuilt(String other) throws SQLException {
        Path home = Called.home(folder);
        assertThat(readout(home, "meetings", "CHN", "PRK").err()).isEmpty();

        execute(home, "UPDATE coding SET " + other);
        assertThat(readout(home, "meetings", "CHN", "PRK").err()).contains("run 'readout rebuild'");
        assertThat(readout(home, "export", "csv", "--table", "meetings").err()).contains("run 'readout rebuild'");
        assertThat(readout(home, "reading", "CHN", "PRK", "--quiet").err()).isEmpty();

        readout(home, "rebuild");
        assertThat(readout(home, "meetings", "CHN", "PRK").err()).isEmpty();
    }

    @Test
    void theDemoIsCodedAnewOnlyWhenThatIsDue() throws SQLException {
        String first = readout(folder, "demo").out();
        Path home = folder.resolve("demo");
        execute(home, "CREATE TRIGGER recoded BEFORE UPDATE ON coding BEGIN SELECT RAISE(ABORT, 'coded anew'); END");
        assertThat(readout(folder, "demo").out()).isEqualTo(first);

        execute(home, "DROP TRIGGER recoded");
        execute(home, "UPDATE coding SET coder = 'zh-0'");
        assertThat(readout(folder, "demo").out()).isEqualTo(first);
        assertThat(readout(home, "meetings", "CHN", "PRK").err()).isEmpty();
    }

    private static void execute(Path home, String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("readout.db"));
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
