package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private Path sample = Path.of("");

    /** The bundled sample is large enough to be coded in parallel. */
    @BeforeEach
    void sample() {
        readout(folder, "demo");
        sample = folder.resolve("demo/readouts.jsonl");
    }

    @Test
    void theSameBytesForAnyNumberOfThreads() throws IOException {
        Map<String, String> one = tables("1");
        assertThat(one).hasSize(16);
        assertThat(one.getOrDefault("meetings.csv", "").lines().count()).isGreaterThan(20);
        assertThat(tables("2")).isEqualTo(one);
        assertThat(tables("8")).isEqualTo(one);
    }

    private Map<String, String> tables(String threads) throws IOException {
        Path home = folder.resolve("home-" + threads);
        Path to = folder.resolve("tables-" + threads);
        readout(home, "add", sample.toString(), "--threads", threads);
        readout(home, "export", "csv", "--to", to.toString());
        readout(home, "export", "jsonl", "--to", to.toString());
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }

    @Test
    void aTableGoesToStandardOutput() {
        Called called = readout(folder.resolve("demo"), "export", "csv", "--table", "meetings");
        assertThat(called.out()).startsWith("meeting_id,date,earliest,latest,precision,basis,states,format,");
        assertThat(called.err()).isEmpty();
    }

    @Test
    void badUsageSaysWhatThereIs() {
        Called several = readout(folder, "export", "csv");
        assertThat(several.exit()).isEqualTo(2);
        assertThat(several.err()).contains("--to DIR", "documents, meetings, participants");
        Called unknown = readout(folder, "export", "csv", "--table", "meeting");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("no table 'meeting'; tables are documents, meetings");
    }
}
