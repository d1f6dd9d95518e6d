package org.readout.eval.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.readout.cli.Main;
import org.readout.pipeline.BadRequest;

/**
 * Asks as a user does, by a command in a process of its own.
 *
 * @param home the record
 */
record FreshProcess(Path home) {
    private static final double MIB = 1024.0 * 1024;

    /** Reads China and North Korea; gives the size of the answer. */
    String reading() {
        Path answer = home.resolve("answer.json");
        try {
            Process process = new ProcessBuilder(command())
                    .redirectOutput(answer.toFile())
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new BadRequest("'readout reading' ended with code " + process.exitValue());
            }
            return String.format(Locale.ROOT, "%.1f MiB of JSON", Files.size(answer) / MIB);
        } catch (IOException e) {
            throw new UncheckedIOException("'readout reading' cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadRequest("the measurement was ended; start it again");
        }
    }

    /** As the script {@code readout} calls it. */
    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "reading",
                "CHN",
                "PRK",
                "--json",
                "--home",
                home.toString());
    }
}
