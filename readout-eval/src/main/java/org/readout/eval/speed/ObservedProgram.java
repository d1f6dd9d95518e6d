package org.readout.eval.speed;

import java.nio.file.Path;
import org.readout.cli.Main;

/** The program as it always is, but that it leaves an {@link EndReport} as it ends. */
public final class ObservedProgram {
    /** System property that names the file of the report. */
    static final String REPORT = "readout.eval.speed.report";

    private ObservedProgram() {}

    public static void main(String[] args) {
        Path report = Path.of(System.getProperty(REPORT));
        // The program ends itself, with its exit code.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> EndReport.now().write(report)));
        Main.main(args);
    }
}
