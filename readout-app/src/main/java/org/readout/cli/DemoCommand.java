package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readout.export.shape.ReadingShape;
import org.readout.ingest.IntakeOptions;
import org.readout.lexicon.Lexicon;
import org.readout.measure.Query;
import org.readout.model.Country;
import org.readout.pipeline.Period;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.ReadingQuery;
import org.readout.store.Progress;
import picocli.CommandLine.Command;

/** {@code readout demo}: the bundled sample, offline, in a home of its own. */
@Command(
        name = "demo",
        description = {
            "Reads a bundled sample of short readouts, offline, into the folder demo of the home folder",
            "(safe to delete), and shows what can be asked of it."
        },
        footer = {"  readout demo"})
final class DemoCommand implements Callable<Integer> {
    static final String NOTICE = "Sample written for this project; not evidence.";
    private static final String SAMPLE = "/org/readout/sample/readouts.jsonl";
    private static final String SELECTION = "written for this project";
    private static final ReadingQuery QUERY = new ReadingQuery(
            new Country("CHN"),
            new Country("PRK"),
            new Period(LocalDate.of(2012, 7, 1), LocalDate.of(2019, 12, 31)),
            Query.Grain.YEAR,
            null,
            null,
            Set.of(),
            0);

    private final Session session;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path home = home();
        Lexicon lexicon = session.lexicon();
        try (AddProgress progress = new AddProgress(session)) {
            return session.inLibrary(home, lexicon, library -> show(library, home, progress));
        }
    }

    private int show(Library library, Path home, AddProgress progress) {
        IntakeOptions options = new IntakeOptions(Map.of(), session.today(), "", SELECTION);
        library.add(List.of(home.resolve("readouts.jsonl").toString()), session.sources(), options, progress);
        progress.close();
        if (library.holdings()
                .rebuildDue()) { // else a sample coded by an earlier version would show other numbers than this one's
            library.rebuild(Progress.NONE);
        }
        DyadReadings found = library.measurements().readings(QUERY);
        if (session.json()) {
            session.json(ReadingShape.of(found));
        } else {
            session.lines(List.of(NOTICE));
            session.lines(DemoView.lines(found, session.program(), home));
        }
        return 0;
    }

    /** The demo's own home with the sample in it; where that cannot be written, a temporary one. */
    private Path home() {
        try {
            return sampled(Files.createDirectories(session.home().resolve("demo")));
        } catch (IOException e) {
            return temporary();
        }
    }

    private static Path temporary() {
        try {
            return sampled(Files.createTempDirectory("readout-demo"));
        } catch (IOException e) {
            throw new UncheckedIOException("neither the home folder nor a temporary one can be written", e);
        }
    }

    private static Path sampled(Path home) throws IOException {
        try (InputStream sample = DemoCommand.class.getResourceAsStream(SAMPLE)) {
            if (sample == null) {
                throw new IllegalStateException("the program was packaged without its sample; build it again");
            }
            Files.copy(sample, home.resolve("readouts.jsonl"), StandardCopyOption.REPLACE_EXISTING);
        }
        return home;
    }
}
