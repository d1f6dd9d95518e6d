package org.readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: the options all commands share, and the list of commands. */
@Command(
        name = "readout",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpWidth = 100,
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        description = "Reads the official record of diplomacy and says whether two states grow warmer or cooler, "
                + "with evidence and doubt.",
        footer = {
            "  readout demo",
            "  readout add readouts.jsonl press/",
            "  readout reading CHN PRK --by quarter",
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the work failed", "2:bad usage or bad input; the rest is still taken in"})
public final class Readout implements Runnable {
    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Session session;

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    Readout(Surroundings surroundings) {
        session = new Session(surroundings, options);
    }
}
