package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;
import static org.readout.ingest.BulletinFile.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.BulletinFile;

/** The program itself is killed ({@code kill -9}) in the middle of a collection; the same command takes up where it was. */
class KilledAddTest {
    private static final int DAYS = 120;
    private static final int ITEMS = 20;

    @TempDir
    private Path folder;

    @Test
    void theSameCommandTakesUpWhereItWasKilled() throws IOException, InterruptedException {
        Path collection = collection();
        Path home = folder.resolve("home");
        killedOnceItHasStoredSomething(collection, home);
        int stored = documents(home);
        assertThat(stored)
                .isPositive()
                .matches(count -> count % 200 == 0 || count == DAYS * ITEMS, "batches are whole");

        Called again = readout(home, "add", collection.toString(), "--json");

        assertThat(again.exit()).isZero();
        assertThat(again.json().get(0).path("added").asInt()).isEqualTo(DAYS * ITEMS - stored);
        assertThat(again.json().get(0).path("unchanged_files").asInt()).isEqualTo(stored / ITEMS);
        assertThat(readout(home, "check").out()).contains("everything holds");
        Path undisturbed = folder.resolve("undisturbed");
        readout(undisturbed, "add", collection.toString());
        assertThat(readout(home, "export", "csv", "--table", "documents").out())
                .isEqualTo(readout(undisturbed, "export", "csv", "--table", "documents")
                        .out());
        assertThat(readout(home, "coverage").out())
                .isEqualTo(readout(undisturbed, "coverage").out());
    }

    private Path collection() {
        Path collection = folder.resolve("xwlb");
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = LocalDate.of(2014, 1, 1).plusDays(day);
            List<String> items = IntStream.rangeClosed(1, ITEMS)
                    .mapToObj(n -> item(n, date + "第" + n + "条", "<p>国家主席习近平今天在北京会见朝鲜特使。</p>"))
                    .toList();
            BulletinFile.write(collection, date.format(DateTimeFormatter.BASIC_ISO_DATE), items);
        }
        return collection;
    }

    @Test
    void recordsOfDataOnceAcknowledgedAreKeptToo() throws IOException, InterruptedException {
        StringBuilder list = new StringBuilder("date,a,code,n\n");
        IntStream.range(0, DAYS * ITEMS)
                .forEach(n -> list.append(LocalDate.of(2014, 1, 1).plusDays(n / ITEMS))
                        .append(",PRK,missile-test,")
                        .append(n)
                        .append('\n'));
        Path file = Files.writeString(folder.resolve("list.csv"), list);
        Path home = folder.resolve("home");
        killedOnceItHasStoredSomething("import", file, home);
        int stored = documents(home);
        assertThat(stored).isPositive().matches(count -> count % 200 == 0, "batches are whole");

        Called again = readout(home, "import", file.toString(), "--json");

        assertThat(again.json().get(0).path("imported").asInt()).isEqualTo(DAYS * ITEMS - stored);
        assertThat(again.json().get(0).path("known").asInt()).isEqualTo(stored);
        assertThat(readout(home, "check").out()).contains("everything holds");
        Path undisturbed = folder.resolve("undisturbed");
        readout(undisturbed, "import", file.toString());
        assertThat(readout(home, "export", "csv", "--table", "imported").out())
                .isEqualTo(readout(undisturbed, "export", "csv", "--table", "imported")
                        .out());
    }

    private void killedOnceItHasStoredSomething(Path collection, Path home) throws IOException, InterruptedException {
        killedOnceItHasStoredSomething("add", collection, home);
    }

    private void killedOnceItHasStoredSomething(String command, Path collection, Path home)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        command,
                        collection.toString(),
                        "--home",
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            while (process.isAlive() && documents(home) == 0) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    /** How many are stored; none while the database is being made. */
    private static int documents(Path home) {
        if (!Files.exists(home.resolve("readout.db"))) {
            return 0;
        }
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("readout.db"));
                Statement statement = database.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM document")) {
            return count.next() ? count.getInt(1) : 0;
        } catch (SQLException e) {
            return 0;
        }
    }
}
