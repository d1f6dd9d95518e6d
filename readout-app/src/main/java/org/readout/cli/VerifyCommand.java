package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.explain.CoverageNote;
import org.readout.export.shape.VerdictShape;
import org.readout.pipeline.brief.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout verify}: the claims of an analysis held against the record. */
@Command(
        name = "verify",
        description = {
            "Each claim of an analysis that can be checked, held against this record:",
            "a meeting that took place or did not, an office, how often leaders met, the last or the first meeting since,",
            "a phrase said or left out, an event.",
            "",
            "  +  supported      the record tells of it",
            "  x  contradicted   the record tells otherwise, and both cannot hold",
            "  ~  suggestive     what it tells points somewhere and settles nothing",
            "  .  not_in_record  it tells nothing of it, which proves nothing",
            "  o  outside_years  nothing of that time is covered",
            "",
            "The file is read and not kept. A contradicted claim is no failure: the exit code is 0.",
            ""
        },
        footer = {
            "  readout verify essay.txt",
            "  readout verify essay.txt --as-of 2016-06-02",
            "  readout verify essay.txt --imported",
            "  readout verify essay.txt --only contradicted,suggestive",
            "  pbpaste | readout verify - --json"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "a file with one analysis, or - for standard input")
    private String name = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.Last.class,
            description = "only against what was published by that day")
    private @Nullable LocalDate asOf;

    @Option(names = "--imported", description = "also against imported lists of events")
    private boolean imported;

    @Option(names = "--only", paramLabel = "VERDICT[,VERDICT...]", split = ",", description = "only these verdicts")
    private List<String> only = List.of();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.inCodedRecord(
                session.lexicon(),
                library -> show(library.reports().verified(name, session.sources(), asOf, imported)));
    }

    private int show(Verified verified) {
        List<String> coverage = CoverageNote.of(verified.coverage());
        List<VerdictShape> shapes = IntStream.range(0, verified.verdicts().size())
                .mapToObj(i -> VerdictShape.of(
                        verified.verdicts().get(i), verified.sentences().get(i), coverage))
                .filter(shape -> only.isEmpty() || only.contains(shape.verdict()))
                .toList();
        if (session.json()) {
            session.json(shapes.stream());
        } else if (!shapes.isEmpty()) {
            session.lines(new VerdictView(session.colour()).lines(shapes));
        }
        if (shapes.isEmpty()) {
            session.say(
                    only.isEmpty()
                            ? "nothing in it can be checked: no meeting, office, phrase or event with states and people named"
                            : "no verdict of that kind among "
                                    + Count.of(verified.verdicts().size(), "claim"));
        }
        return 0;
    }
}
