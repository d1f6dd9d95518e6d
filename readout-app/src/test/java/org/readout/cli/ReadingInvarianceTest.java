package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.cli.Called.readout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents give the same reading, in whatever order and in however many portions they come, and told twice. */
class ReadingInvarianceTest {
    @TempDir
    private static Path folder;

    private static List<String> lines = List.of();
    private static List<JsonNode> expected = List.of();

    @BeforeAll
    static void addAtOnce() throws IOException {
        readout(folder.resolve("sample"), "demo");
        lines = Files.readAllLines(sample());
        expected = readings("once", List.of(lines));
        assertThat(expected).hasSizeGreaterThan(5);
    }

    @Test
    void theOrderOfDocumentsChangesNothing() throws IOException {
        List<String> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        assertThat(readings("reversed", List.of(reversed))).isEqualTo(expected);
    }

    @Test
    void splitBatchesChangeNothing() throws IOException {
        List<List<String>> batches =
                List.of(lines.subList(30, lines.size()), lines.subList(0, 7), lines.subList(7, 30));
        assertThat(readings("split", batches)).isEqualTo(expected);
    }

    @Test
    void documentsToldTwiceChangeNothing() throws IOException {
        assertThat(readings("twice", List.of(lines, lines.subList(3, 9)))).isEqualTo(expected);
    }

    /** Rows of the reading without what names the source. */
    private static List<JsonNode> readings(String name, List<List<String>> batches) throws IOException {
        Path home = folder.resolve(name);
        Path file = Files.createDirectories(folder.resolve(name + "-texts")).resolve("texts.jsonl");
        for (List<String> batch : batches) {
            Files.write(file, batch);
            assertThat(readout(home, "add", file.toString()).exit()).isZero();
        }
        List<JsonNode> rows = new ArrayList<>();
        readout(home, "reading", "CHN", "PRK", "--by", "year", "--json").json().forEach(rows::add);
        rows.forEach(row -> ((ObjectNode) row).remove("coverage"));
        return rows;
    }

    private static Path sample() throws IOException {
        try (var files = Files.walk(folder.resolve("sample"))) {
            return files.filter(file -> file.getFileName().toString().equals("readouts.jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
