package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.pipeline.library.Library;
import org.readout.store.Audit;
import picocli.CommandLine.Command;

/** {@code readout check}: every hash, offset and quote verified. */
@Command(
        name = "check",
        description = "Verifies every hash, offset and quote of the record. Exit 1 if one does not hold.",
        footer = {"  readout check", "  readout check --json"})
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    CheckCommand(Session session) {
        this.session = session;
    }

    /** Shape of {@code --json}. */
    record Report(int documents, int quotes, int items, List<String> failures) {}

    @Override
    public Integer call() {
        return session.inRecord(this::check);
    }

    private int check(Library library) {
        List<String> failures = new ArrayList<>();
        Audit audit;
        try (Progressing bar = session.progressing("checking")) {
            audit = library.check(failures::add, bar::documents);
        }
        if (session.json()) {
            session.json(Stream.of(new Report(audit.documents(), audit.quotes(), audit.items(), failures)));
        } else {
            session.lines(failures);
            session.lines(List.of(Count.of(audit.documents(), "document") + ", " + Count.of(audit.quotes(), "quote")
                    + " and " + Count.of(audit.items(), "item") + " checked: "
                    + (audit.clean() ? "everything holds" : Count.of(audit.failures(), "failure"))));
        }
        return audit.clean() ? 0 : Failures.FAILED;
    }
}
