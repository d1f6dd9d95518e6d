package org.readout.eval.speed;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.TemporaryFolder;
import org.readout.pipeline.BadRequest;

/**
 * Adds an input to an empty record as a user does: {@code readout add}, in a process of its own.
 *
 * @param input what is added
 * @param folder an empty folder for the record and for what is noted of the run
 */
record AddRun(Input input, Path folder) {
    private static final double NANOSECONDS = 1e9;
    /** Read by every Java process: what a user has set there would be measured too. */
    private static final List<String> OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** @throws BadRequest if not everything is taken in, in the heap it is given */
    static Measurement of(Input input) {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            return new AddRun(input, folder.path()).measured();
        } catch (IOException e) {
            throw new UncheckedIOException("'readout add' cannot be run or observed", e);
        }
    }

    private Measurement measured() throws IOException {
        double seconds = run();
        EndReport end = EndReport.read(report());
        HeapUse heap = HeapUse.of(Files.readAllLines(collections()), end.heapBytes());
        return new Measurement(input.items(), seconds, end.cpuSeconds(), heap, size());
    }

    private double run() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(messages().toFile());
        OPTIONS.forEach(builder.environment()::remove);
        long start = System.nanoTime();
        int exit = end(builder.start());
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        if (exit != 0) {
            throw new BadRequest(
                    "adding " + input.items() + " items with " + SpeedSuite.HEAP + " of heap ended with code " + exit
                            + ": " + firstMessage() + "; mend what it names and measure again");
        }
        return seconds;
    }

    /** As the script {@code readout} calls it, with the heap bounded. */
    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + SpeedSuite.HEAP,
                "-XX:-UsePerfData",
                "-XX:+UseParallelGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:gc:file=" + collections() + "::filecount=0",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-D" + ObservedProgram.REPORT + "=" + report(),
                "-cp",
                System.getProperty("java.class.path"),
                ObservedProgram.class.getName(),
                "add",
                input.file().toAbsolutePath().toString(),
                "--outlet",
                input.outlet(),
                "--quiet",
                "--home",
                home().toString());
    }

    private static int end(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new BadRequest("the measurement was ended; start it again");
        }
    }

    private String firstMessage() throws IOException {
        try (Stream<String> lines = Files.lines(messages())) {
            return lines.findFirst().orElse("no message");
        }
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(home())) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path report() {
        return folder.resolve("end");
    }

    private Path collections() {
        return folder.resolve("gc.log");
    }

    private Path messages() {
        return folder.resolve("messages");
    }
}
