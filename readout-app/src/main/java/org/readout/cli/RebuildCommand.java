package org.readout.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.library.Library;
import picocli.CommandLine.Command;

/** {@code readout rebuild}: codings made anew. */
@Command(
        name = "rebuild",
        description =
                "Codes every document anew with the rules and the lexicon of this version. Documents are not touched.",
        footer = {"  readout rebuild"})
final class RebuildCommand implements Callable<Integer> {
    private final Session session;

    RebuildCommand(Session session) {
        this.session = session;
    }

    /** Shape of {@code --json}. */
    record Report(int coded) {}

    @Override
    public Integer call() {
        Lexicon lexicon = session.lexicon();
        return session.inRecord(lexicon, library -> rebuild(library, lexicon));
    }

    private int rebuild(Library library, Lexicon lexicon) {
        int coded;
        try (Progressing bar = session.progressing("coding")) {
            coded = library.rebuild(bar::documents);
        }
        session.prepare(lexicon, coded);
        if (session.json()) {
            session.json(Stream.of(new Report(coded)));
        }
        session.say("coded " + Count.of(coded, "document") + " anew");
        return 0;
    }
}
