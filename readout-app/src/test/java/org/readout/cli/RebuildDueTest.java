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

/** Answers from codings of another version say so until the record is coded anew. */
class RebuildDueTest {
    @TempDir
    private Path folder;

    @Test
    void aRecordCodedByAnotherVersionIsAnnouncedUntilItIsRebuilt() throws SQLException {
        Path home = Called.home(folder);
        assertThat(readout(home, "meetings", "CHN", "PRK").err()).isEmpty();

        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("readout.db"));
                Statement statement = database.createStatement()) {
            statement.executeUpdate("UPDATE coding SET lexicon = 'earlier'");
        }
        assertThat(readout(home, "meetings", "CHN", "PRK").err()).contains("run 'readout rebuild'");
        assertThat(readout(home, "export", "csv", "--table", "meetings").err()).contains("run 'readout rebuild'");
        assertThat(readout(home, "reading", "CHN", "PRK", "--quiet").err()).isEmpty();

        readout(home, "rebuild");
        assertThat(readout(home, "meetings", "CHN", "PRK").err()).isEmpty();
    }
}
