package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Added;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout import}: dated events and series that others keep. */
@Command(
        name = "import",
        description = {
            "Imports dated events and series that others keep, to check or enrich what texts say.",
            "",
            "A table is .csv with a header (also .gz .xz, or - for standard input), columns in any order: date;",
            "a, the state that acts, and b, the other (left empty for what a state does alone); code (CAMEO or",
            "PLOVER) or class (missile-test, sanction ...) of an event, or value of a series. Also known: time,",
            "zone, outcome, status, description, series, side, url; all other columns are kept as facts.",
            "A time with a zone becomes the day at the capital of the state that acts.",
            "The CNS database of North Korean missile tests (JSON) and the Beyond Parallel list of provocations",
            "(CSV) are read as they are; accounts of one launch are joined when asked for.",
            "",
            "What is imported is known from elsewhere: it is shown as such, and moves no reading unless asked to.",
            "Importing twice changes nothing. What cannot be used is told line by line; the rest is taken in.",
            ""
        },
        footer = {
            "  readout import sanctions.csv",
            "  readout import cns_test.en.json beyond_parallel.csv",
            "  readout import trade.csv.gz --outlet comtrade --map date=month,a=reporter,b=partner,value=usd",
            "  readout events PRK --from 2016-05-01 --to 2016-06-30",
            "  curl -s https://example.org/tests.csv | readout import - --outlet \"test list\""
        })
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final IntakeArguments arguments = new IntakeArguments();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        IntakeOptions options = arguments.options(session.today(), IntakeOptions.Content.DATA);
        Lexicon lexicon = session.lexicon();
        Sources sources = new Sources(options, session.in());
        try (AddProgress progress = new AddProgress(session)) {
            Added added = session.inLibrary(
                    lexicon, library -> library.importData(arguments.names(), sources, options, progress));
            progress.close();
            report(added, progress.problems());
            return progress.problems().isEmpty() ? 0 : Failures.BAD;
        }
    }

    private void report(Added added, List<AddProgress.Fault> problems) {
        if (session.json()) {
            session.json(Stream.of(new Report(added.added(), added.known(), problems)));
        }
        session.say("imported " + Count.of(added.added(), "record")
                + (added.known() == 0 ? "" : "; " + added.known() + " already known")
                + (problems.isEmpty() ? "" : "; " + Count.of(problems.size(), "problem") + ", see above"));
    }

    /** Shape of {@code --json}. */
    record Report(int imported, int known, List<AddProgress.Fault> problems) {}
}
