package org.readout.eval.answers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.readout.cli.Main;
import org.readout.pipeline.BadRequest;

/** {@code readout serve} in a process of its own, as a user starts it. */
final class ServedProcess implements AutoCloseable {
    private static final double KIB_A_MIB = 1024;
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final String address;

    private ServedProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Returns when the workbench says where it is. */
    static ServedProcess start(Path home) {
        try {
            Process process = new ProcessBuilder(command(home))
                    .redirectError(Redirect.DISCARD)
                    .start();
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String address = out.readLine();
            if (address == null) {
                throw new BadRequest("'readout serve' ended before it began");
            }
            return new ServedProcess(process, address.replaceAll("/$", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("'readout serve' cannot be run", e);
        }
    }

    /** As the script {@code readout} calls it, with the classes it has laid up. */
    private static List<String> command(Path home) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:cds=off",
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-Xmx640m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--home",
                home.toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(given -> given.startsWith("-XX:SharedArchiveFile="))
                .forEach(archive -> command.add(1, archive));
        return command;
    }

    /** Without the slash at the end. */
    String address() {
        return address;
    }

    /** The most memory it has held so far, in MiB, as Linux tells; 0 on other systems. */
    double mostMemory() {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIB_A_MIB)
                            .findFirst()
                            .orElse(0)
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
