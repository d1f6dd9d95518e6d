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

/** {@code readout add}: sources into the record. */
@Command(
        name = "add",
        description = {
            "Adds files (.txt .html .jsonl .csv, also .gz .xz), folders, or - for standard input; also the folder of a",
            "collection as it is: the evening news of github.com/china-data/xwlb (one JSON file a day).",
            "Adding twice changes nothing. What cannot be used is told line by line; the rest is taken in.",
            "A run that was ended is taken up where it was; of a collection only new and changed days are read."
        },
        footer = {
            "  readout add press/ readouts.jsonl.gz",
            "  readout add kcna.csv.xz --map date=date,text=story,title=title,url=index.link --outlet KCNA",
            "  readout add korea.jsonl --selected-by \"items on Korea\"",
            "  git clone https://github.com/china-data/xwlb && readout add xwlb",
            "  git -C xwlb pull && readout add xwlb",
            "  curl -s https://example.org/readout.html | readout add -"
        })
final class AddCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final IntakeArguments arguments = new IntakeArguments();

    AddCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        IntakeOptions options = arguments.options(session.today(), IntakeOptions.Content.DOCUMENTS);
        Lexicon lexicon = session.lexicon();
        Sources sources = new Sources(options, session.in());
        try (AddProgress progress = new AddProgress(session)) {
            Added added =
                    session.inLibrary(lexicon, library -> library.add(arguments.names(), sources, options, progress));
            progress.close();
            session.prepare(lexicon, added.added());
            report(added, progress);
            return progress.problems().isEmpty() ? 0 : Failures.BAD;
        }
    }

    private void report(Added added, AddProgress progress) {
        if (session.json()) {
            session.json(Stream.of(Report.of(added, progress.problems())));
        }
        int problems = progress.problems().size();
        session.say("added " + Count.of(added.added(), "document")
                + (added.duplicates() == 0 ? "" : ", " + Count.of(added.duplicates(), "duplicate") + " among them")
                + (added.known() == 0 ? "" : "; " + added.known() + " already known")
                + files(added.files())
                + (problems == 0 ? "" : "; " + Count.of(problems, "problem") + ", see above"));
    }

    private static String files(Added.Files files) {
        return files.all() == 0
                ? ""
                : "; daily files: " + files.fresh() + " new, " + files.changed() + " changed, " + files.unchanged()
                        + " unchanged";
    }

    /** Shape of {@code --json}. */
    record Report(
            int added,
            int duplicates,
            int known,
            int newFiles,
            int changedFiles,
            int unchangedFiles,
            List<AddProgress.Fault> problems) {
        static Report of(Added added, List<AddProgress.Fault> problems) {
            Added.Files files = added.files();
            return new Report(
                    added.added(),
                    added.duplicates(),
                    added.known(),
                    files.fresh(),
                    files.changed(),
                    files.unchanged(),
                    problems);
        }
    }
}
