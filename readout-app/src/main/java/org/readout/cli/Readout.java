package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
public final class Readout implements Callable<Integer> {
    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Readout(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The session of this call; its options are those of the command line once that is parsed. */
    public Session session() {
        return new Session(surroundings, options);
    }

    /** Without a command there is nothing to do; what could be done is shown. */
    @Override
    public Integer call() {
        spec.commandLine().usage(surroundings.err());
        return Failures.BAD;
    }

    /** The commands, in the order in which they are listed. */
    List<Object> commands() {
        Session session = session();
        return List.of(
                new AddCommand(session),
                new ImportCommand(session),
                new CodeCommand(session),
                new ShowCommand(session),
                new CoverageCommand(session),
                new MeetingsCommand(session),
                new EventsCommand(session),
                new TenuresCommand(session),
                new ReadingCommand(session),
                new ChangesCommand(session),
                new TriangleCommand(session),
                new SignalsCommand(session),
                new WordingCommand(session),
                new CompareCommand(session),
                new BriefCommand(session),
                new VerifyCommand(session),
                new SearchCommand(session),
                new ExportCommand(session),
                new ServeCommand(session),
                new CheckCommand(session),
                new RebuildCommand(session),
                new DemoCommand(session),
                new ReferenceCommand(session));
    }
}
