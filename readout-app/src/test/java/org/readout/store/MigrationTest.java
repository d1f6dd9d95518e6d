package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record of an earlier version is brought to this one when it is opened. */
class MigrationTest {
    @TempDir
    Path home;

    @Test
    void aDatabaseOfTheFirstVersionTakesFiles() throws SQLException, IOException {
        firstVersion();

        try (Store store = Store.open(home)) {
            TakenFile file = new TakenFile(Records.SOURCE, "2014-01-01", "content");
            store.commit(Records.numbered(0, 5), List.of(file));
            assertThat(store.takenFiles(Records.SOURCE)).isEqualTo(Map.of("2014-01-01", "content"));

            store.commit(List.of(), List.of(new TakenFile(Records.SOURCE, "2014-01-01", "other content")));
            assertThat(store.takenFiles(Records.SOURCE)).isEqualTo(Map.of("2014-01-01", "other content"));
            assertThat(store.takenFiles("another")).isEmpty();
        }
    }

    @Test
    void codingsWithoutAnIndexThatCameLaterAreOfNoVersionThatIsWritten() throws SQLException, IOException {
        firstVersion();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Database.FILE));
                Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    """
                    INSERT INTO document (id, sha256, title, language, outlet, wording_known, text_length)
                    VALUES (1, 'f00d', '', 'zh', '', 1, 0)
                    """);
            statement.executeUpdate(
                    "INSERT INTO coding (document, coder, lexicon, json_deflated, json) VALUES (1, 'zh-9', 'x', 0, x'7b7d')");
        }

        try (Store store = Store.open(home)) {
            assertThat(store.codedBy()).containsExactly(new CodedBy("zh-9 before V5", "x"));
        }
    }

    private void firstVersion() throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Database.FILE));
                Statement statement = database.createStatement();
                InputStream script = Store.class.getResourceAsStream("V1__documents_and_codings.sql")) {
            statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            statement.executeUpdate("PRAGMA user_version = 1");
            statement.executeUpdate("PRAGMA application_id = " + 0x52444f54);
        }
    }
}
