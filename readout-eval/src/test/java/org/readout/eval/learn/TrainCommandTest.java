package org.readout.eval.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.cli.Main;
import org.readout.cli.Surroundings;

class TrainCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutVectorsItSaysWhereTheyAreLookedFor() {
        assertThat(train()).isEqualTo(2);
        assertThat(said())
                .startsWith("readout: " + folder.resolve("vectors.bin") + " is missing")
                .contains("--glove");
    }

    @Test
    void aLineOfVectorsThatIsNoneIsNamed() throws IOException {
        Path glove = Files.writeString(folder.resolve("glove.txt"), "the 0.1 0.2\n");

        assertThat(train("--glove", glove.toString())).isEqualTo(2);
        assertThat(said()).startsWith("readout: " + glove + ":1: 2 numbers; a word and 100 numbers are wanted");
    }

    private int train(String... more) {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("READOUT_HOME", folder.toString()),
                List.of(),
                Clock.systemUTC());
        Stream<String> words = Stream.concat(Stream.of("train", "--into", folder.toString()), Stream.of(more));
        return Main.run(surroundings, words.toArray(String[]::new));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
