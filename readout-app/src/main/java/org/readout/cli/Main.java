package org.readout.cli;

import java.io.PrintWriter;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The program's beginning and end: streams, arguments, exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int exit = run(Surroundings.ofProcess(), args);
        System.exit(exit);
    }

    /**
     * Runs one command line.
     *
     * @return 0 done, 1 the work failed, 2 bad usage or bad input
     */
    public static int run(Surroundings surroundings, String... args) {
        Failures failures = new Failures(surroundings);
        try {
            int exit = commands(surroundings, failures).execute(args);
            surroundings.out().flush();
            return exit;
        } catch (Throwable failure) {
            return failures.report(failure);
        } finally {
            surroundings.err().flush();
        }
    }

    static CommandLine commands(Surroundings surroundings, Failures failures) {
        Readout readout = new Readout(surroundings);
        CommandLine commands = new CommandLine(readout);
        readout.commands().forEach(commands::addSubcommand);
        ServiceLoader.load(Extension.class).forEach(extension -> commands.addSubcommand(extension.command()));
        return commands.setExecutionExceptionHandler((failure, command, parsed) -> failures.report(failure))
                .setParameterExceptionHandler((failure, given) -> failures.usage(failure))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(Help.defaultColorScheme(surroundings.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setOut(new PrintWriter(surroundings.out(), true))
                .setErr(new PrintWriter(surroundings.err(), true));
    }
}
