package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files with expected output beside the tests' input. After a change that is meant, {@code mvn test -Dgolden.write=true}
 * writes them anew; the difference is then read like code.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/readout/cli");

    private Golden() {}

    /** Compares JSON laid out over lines, so that a difference is seen where it is. */
    static void check(String name, JsonNode json) {
        Path file = FOLDER.resolve(name);
        String actual = json.toPrettyString() + "\n";
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
