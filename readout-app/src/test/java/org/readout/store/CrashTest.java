package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.DocId;

/**
 * A process is killed ({@code kill -9}) at every named point of a commit. What it had acknowledged is there, the store is
 * sound, and running it again ends in the same content as a run that nobody disturbed.
 */
class CrashTest {
    @TempDir
    Path home;

    @TempDir
    Path undisturbed;

    static Stream<Arguments> points() {
        return Stream.of(Checkpoint.Point.values())
                .flatMap(point -> Stream.of(0, 2).map(batch -> Arguments.of(point, batch)));
    }

    @ParameterizedTest
    @MethodSource("points")
    void nothingAcknowledgedIsLost(Checkpoint.Point point, int batch) throws Exception {
        Set<DocId> acknowledged = killedAt("add", point, batch);

        try (Store store = Store.open(home)) {
            assertThat(store.known(acknowledged)).isEqualTo(acknowledged);
            int whole = store.counts().documents() + store.counts().duplicates();
            assertThat(whole % CrashingWriter.BATCH).as("batches are whole").isZero();
            assertThat(whole).isGreaterThanOrEqualTo(acknowledged.size());
            assertThat(store.takenFiles(Records.SOURCE))
                    .as("a file is taken if and only if its documents are")
                    .hasSize(whole / CrashingWriter.BATCH);
            assertSound(store);
            addAll(store);
            assertSound(store);
        }
        try (Store store = Store.open(undisturbed)) {
            addAll(store);
        }
        assertThat(content(home)).isNotEmpty().isEqualTo(content(undisturbed));
    }

    @ParameterizedTest
    @CsvSource({"BEFORE_WRITE, 0", "BEFORE_COMMIT, 0", "AFTER_COMMIT, 0", "BEFORE_COMMIT, 1", "AFTER_COMMIT, 2"})
    void aRebuildIsTakenUpWhereItWasKilled(Checkpoint.Point point, int batch) throws Exception {
        // Three batches of the rebuild.
        List<Entry> entries = Records.numbered(0, 2 * Documents.CHUNK + 50);
        for (Path each : List.of(home, undisturbed)) {
            try (Store store = Store.open(each)) {
                store.commit(entries);
            }
        }
        killedAt("recode", point, batch);

        int committed =
                Math.min(entries.size(), (batch + (point == Checkpoint.Point.AFTER_COMMIT ? 1 : 0)) * Documents.CHUNK);
        try (Store store = Store.open(home)) {
            assertSound(store);
            int coded = store.recode(document -> Codings.of(document, "2"), Progress.NONE);
            assertThat(coded).isEqualTo(entries.size() - committed);
            assertSound(store);
        }
        try (Store store = Store.open(undisturbed)) {
            store.recode(document -> Codings.of(document, "2"), Progress.NONE);
        }
        assertThat(content(home)).isEqualTo(content(undisturbed));
    }

    /** Runs the writer until it is at the point, kills it there, and gives what it had acknowledged. */
    private Set<DocId> killedAt(String task, Checkpoint.Point point, int batch)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        home.toString(),
                        task,
                        point.name(),
                        Integer.toString(batch))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<DocId> acknowledged = new HashSet<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && line.startsWith("acknowledged ")) {
                acknowledged.add(new DocId(line.substring("acknowledged ".length())));
                line = out.readLine();
            }
            assertThat(line).isEqualTo("at " + point);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return acknowledged;
    }

    private static void addAll(Store store) {
        for (int i = 0; i < CrashingWriter.BATCHES; i++) {
            store.commit(CrashingWriter.batch(i), List.of(CrashingWriter.file(i)));
        }
    }

    private static void assertSound(Store store) {
        List<String> failures = new ArrayList<>();
        assertThat(store.verify(failures::add, Progress.NONE).clean())
                .as("%s", failures)
                .isTrue();
    }

    /** Everything in every table but the row numbers, which depend on what was rolled back. */
    private static Set<String> content(Path home) throws SQLException {
        List<String> queries = List.of(
                """
                SELECT d.sha256, title, published, dated, language, outlet, wording_known, bulletin_position, text_length,
                  (SELECT sha256 FROM document k WHERE k.id = d.same_as), hex(raw), text, hex(text_sha256)
                FROM document d JOIN content ON document = d.id
                """,
                "SELECT sha256, coder, lexicon, hex(json) FROM coding JOIN document ON id = document",
                "SELECT sha256, name, position, url FROM place JOIN document d ON d.id = document JOIN source s ON s.id = source",
                """
                SELECT sha256, kind, ordinal, earliest, latest, status,
                  (SELECT group_concat(country) FROM item_country WHERE item = item.id)
                FROM item JOIN document d ON d.id = document
                """,
                "SELECT s.name, t.name, sha256 FROM taken_file t JOIN source s ON s.id = t.source",
                "SELECT * FROM recoding");
        Set<String> rows = new TreeSet<>();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Database.FILE));
                Statement statement = database.createStatement()) {
            for (String query : queries) {
                rows(statement.executeQuery(query), rows);
            }
        }
        return rows;
    }

    private static void rows(ResultSet result, Set<String> rows) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                row.add(result.getString(i));
            }
            rows.add(row.toString());
        }
        result.close();
    }
}
