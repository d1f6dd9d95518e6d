package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the store cannot do its work it says so in one line that tells what to do, and nothing stored is lost. */
class RefusalTest {
    @TempDir
    Path home;

    @Test
    void aDatabaseOfANewerVersion() throws SQLException {
        Store.open(home).close();
        execute("PRAGMA user_version = 99");

        assertRefused("version 99", "use a newer Readout");
    }

    @Test
    void theDatabaseOfAnotherProgram() throws SQLException {
        execute("CREATE TABLE bookmark (url TEXT)");

        assertRefused("another program", "another home");
    }

    @Test
    void aFileThatIsNoDatabase() throws IOException {
        Files.writeString(home.resolve(Database.FILE), "Minutes of a meeting. ".repeat(100));

        assertRefused("not a database", "another home");
        assertThat(home.resolve(Database.FILE)).content().startsWith("Minutes");
    }

    @Test
    void aHomeThatCannotBeMade() throws IOException {
        Path file = Files.writeString(home.resolve("taken"), "");

        assertThatThrownBy(() -> Store.open(file.resolve("home")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be made")
                .hasMessageNotContaining("\n");
    }

    @Test
    void anEmptyFileIsTakenAsANewDatabase() throws IOException {
        Files.writeString(home.resolve(Database.FILE), "");

        try (Store store = Store.open(home)) {
            assertThat(store.commit(Records.numbered(0, 3)).added()).isEqualTo(3);
        }
    }

    @Test
    void aFullDiskLosesOnlyTheBatchThatDidNotFit() {
        try (Database database = Database.open(home, Database.PATIENCE)) {
            Store store = new Store(database, Checkpoint.NONE, Telling.NOTHING);
            store.commit(Records.numbered(0, 50));
            Counts before = store.counts();
            int pages = database.read(handle ->
                    handle.select("PRAGMA page_count").mapTo(int.class).one());
            database.write(handle -> handle.execute("PRAGMA max_page_count = " + (pages + 2)));

            assertThatThrownBy(() -> store.commit(Records.numbered(50, 1000)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("disk is full")
                    .hasMessageNotContaining("\n");

            assertThat(store.counts()).isEqualTo(before);
            database.write(handle -> handle.execute("PRAGMA max_page_count = 100000"));
            assertThat(store.commit(Records.numbered(50, 1000)).added()).isEqualTo(950);
            assertThat(store.verify(line -> {}, Progress.NONE).clean()).isTrue();
        }
    }

    @Test
    void aDatabaseThatStaysLocked() throws SQLException {
        try (Database database = Database.open(home, Duration.ofMillis(50));
                Connection other = connect();
                Statement statement = other.createStatement()) {
            Store store = new Store(database, Checkpoint.NONE, Telling.NOTHING);
            statement.execute("BEGIN IMMEDIATE");

            assertThatThrownBy(() -> store.commit(Records.numbered(0, 3)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process is writing");
            assertThat(store.counts().documents()).as("reading needs no lock").isZero();

            statement.execute("ROLLBACK");
            assertThat(store.commit(Records.numbered(0, 3)).added()).isEqualTo(3);
        }
    }

    private void assertRefused(String what, String remedy) {
        assertThatThrownBy(() -> Store.open(home))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(home.resolve(Database.FILE).toString())
                .hasMessageContaining(what)
                .hasMessageContaining(remedy)
                .hasMessageNotContaining("\n");
    }

    private void execute(String sql) throws SQLException {
        try (Connection database = connect();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Database.FILE));
    }
}
