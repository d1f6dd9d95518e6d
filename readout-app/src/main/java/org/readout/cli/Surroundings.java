package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What a call is surrounded by; a test makes its own.
 *
 * @param in standard input
 * @param out data
 * @param err messages and progress
 * @param environment environment variables
 * @param terminals which of {@code out} and {@code err} are terminals
 * @param clock for the only thing that needs today: refusing documents dated in the future
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        List<String> terminals,
        Clock clock) {
    private static final int BUFFER = 1 << 16;

    public Surroundings {
        environment = Map.copyOf(environment);
        terminals = List.copyOf(terminals);
    }

    /** Those of this process. Output is UTF-8 whatever the locale; the launcher tells which streams are terminals. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                stream(FileDescriptor.out, false),
                stream(FileDescriptor.err, true),
                System.getenv(),
                List.of(System.getProperty("readout.terminals", "").split(",")),
                Clock.systemDefaultZone());
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean flushed) {
        OutputStream checked = new CheckedOutput(new FileOutputStream(descriptor));
        return new PrintStream(
                flushed ? checked : new BufferedOutputStream(checked, BUFFER), flushed, StandardCharsets.UTF_8);
    }

    boolean colour() {
        return terminals.contains("out")
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    boolean progress() {
        return terminals.contains("err");
    }
}
