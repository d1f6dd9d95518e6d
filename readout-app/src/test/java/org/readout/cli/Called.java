package org.readout.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command line that was run.
 *
 * @param exit its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Called(int exit, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);

    static Called readout(Path home, String... args) {
        return given("", home, args);
    }

    /** With something on standard input. */
    static Called given(String input, Path home, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Called called = writing(out, input, home, args);
        return new Called(called.exit, out.toString(StandardCharsets.UTF_8), called.err);
    }

    /** With a standard output of the test's own; the result shows none. */
    static Called writing(OutputStream out, String input, Path home, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("READOUT_HOME", home.toString()),
                List.of(),
                TODAY);
        int exit = Main.run(surroundings, args);
        return new Called(exit, "", err.toString(StandardCharsets.UTF_8));
    }

    /** The five readouts most tests ask about, as a file in a folder. */
    static Path record(Path folder) {
        try (InputStream in = Called.class.getResourceAsStream("record.jsonl")) {
            Path file = folder.resolve("record.jsonl");
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A home folder that holds the five readouts. */
    static Path home(Path folder) {
        Path home = folder.resolve("home");
        Called added = readout(home, "add", record(folder).toString());
        if (added.exit() != 0) {
            throw new AssertionError(added.err());
        }
        return home;
    }

    JsonNode json() {
        return json(out);
    }

    /** One node a line. */
    List<JsonNode> jsonLines() {
        return out.lines().map(Called::json).toList();
    }

    List<String> errors() {
        return err.lines().toList();
    }

    /** Names of an object's fields in their order. */
    static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
