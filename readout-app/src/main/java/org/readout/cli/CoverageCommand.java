package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.export.shape.CoverageShape;
import org.readout.model.Coverage;
import org.readout.pipeline.library.Library;
import picocli.CommandLine.Command;

/** {@code readout coverage}: what the sources cover. */
@Command(
        name = "coverage",
        description = {
            "What each source covers, from when to when, complete or selected by what, which days are missing;",
            "imported lists and series after the sources of texts."
        },
        footer = {"  readout coverage", "  readout coverage --json"})
final class CoverageCommand implements Callable<Integer> {
    private final Session session;

    CoverageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.inRecord(this::show);
    }

    private int show(Library library) {
        List<Coverage> coverage = Stream.concat(
                        library.holdings().coverage().stream(), library.holdings().importedCoverage().stream())
                .toList();
        if (session.json()) {
            session.json(coverage.stream().map(CoverageShape::of));
        } else {
            coverage.forEach(source -> session.lines(CoverageView.lines(source)));
        }
        if (coverage.isEmpty()) {
            session.sayNothing("sources", coverage);
        }
        return 0;
    }
}
