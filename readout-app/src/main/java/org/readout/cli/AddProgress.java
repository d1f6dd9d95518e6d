package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.ingest.Problem;
import org.readout.pipeline.intake.AddListener;

/** Shows how far a reading of sources has come, and every problem at once. Confined to one thread. */
final class AddProgress implements AddListener, AutoCloseable {
    private final Session session;
    private final Progressing bar;
    private final List<Fault> problems = new ArrayList<>();

    AddProgress(Session session) {
        this.session = session;
        this.bar = session.progressing("reading");
    }

    /** A problem as JSON shows it. */
    record Fault(String source, long line, String what, String remedy) {}

    @Override
    public void problem(Problem problem) {
        bar.interrupt();
        session.complain(problem.toString());
        problems.add(new Fault(problem.source(), problem.line(), problem.what(), problem.remedy()));
    }

    @Override
    public void reading(String source, long bytesRead, long total) {
        bar.bytes(source, bytesRead, total);
    }

    List<Fault> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        bar.close();
    }
}
