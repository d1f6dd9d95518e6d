package org.readout.eval.signals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.readout.eval.Evaluation;
import org.readout.eval.Suite;
import org.readout.eval.TemporaryFolder;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.measure.signal.StateRecord;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Library;

/** {@code readout eval signals}. */
public final class SignalsSuite implements Suite {
    private static final int RECORDS = 40;
    private static final long SEED = 20160601;
    private static final int THREADS = 2;

    private final Path transcripts;

    /** @param shared the folder that holds the transcripts of the evening news */
    public SignalsSuite(Path shared) {
        this.transcripts = shared.resolve("corpora").resolve("xwlb").resolve("xwlb-2012-2020.jsonl.xz");
    }

    @Override
    public String name() {
        return "signals";
    }

    @Override
    public String about() {
        return "whether the probabilities of signals hold, on the evening news (not bundled; see --shared)";
    }

    @Override
    public Optional<String> missing() {
        return Files.isReadable(transcripts)
                ? Optional.empty()
                : Optional.of(
                        "needs " + transcripts + "; skipped (name the folder that holds corpora/xwlb with --shared)");
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        try (TemporaryFolder home = TemporaryFolder.create();
                Library library = Library.open(home.path(), lexicon, THREADS)) {
            IntakeOptions options = IntakeOptions.plain(LocalDate.MAX);
            library.add(
                    List.of(transcripts.toString()),
                    new Sources(options, InputStream::nullInputStream),
                    options,
                    SignalsSuite::refuse);
            SignalsPage page = page(library.record(ChineseLexicon.CHINA, null), RECORDS);
            return new Evaluation(List.of(), page.rows(), page.markdown(), List.of());
        }
    }

    /** The dealings are numbered, so that any number of threads gives the same page. */
    static SignalsPage page(StateRecord record, int records) {
        Dealt dealt = new Dealt(record);
        List<Probabilities> all = IntStream.range(0, records)
                .parallel()
                .mapToObj(i -> Probabilities.of(dealt.anew(new Random(SEED + i))))
                .toList();
        return new SignalsPage(Probabilities.of(record), Probabilities.together(all), records);
    }

    private static void refuse(Problem problem) {
        throw new BadRequest(problem.toString());
    }
}
