package org.readout.eval.wording;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.compare.wording.Occasion;
import org.readout.eval.Evaluation;
import org.readout.eval.Suite;
import org.readout.eval.TemporaryFolder;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Problem;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.pipeline.AddListener;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Library;
import org.readout.pipeline.Period;
import org.readout.pipeline.WordingFindings;
import org.readout.pipeline.WordingQuery;

/** {@code readout eval wording}. */
public final class WordingSuite implements Suite {
    private static final int PERMUTED = 1000;
    private static final int REMOVED = 500;
    private static final int THREADS = 2;

    private final Path transcripts;

    /** @param shared the folder that holds the transcripts of the evening news */
    public WordingSuite(Path shared) {
        this.transcripts = shared.resolve("corpora").resolve("xwlb").resolve("xwlb-2012-2020.jsonl.xz");
    }

    @Override
    public String name() {
        return "wording";
    }

    @Override
    public String about() {
        return "false alarms and power of the test of absent formulas, on the evening news (not bundled; see --shared)";
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
                    listener());
            Country china = ChineseLexicon.CHINA;
            List<Occasion> occasions = library.occasions(china);
            Register register = Register.of(china, occasions, lexicon);
            Permutations permutations = Permutations.of(register.series(), PERMUTED);
            Removals removals = Removals.of(register.series(), REMOVED);
            WordingPage page = new WordingPage(register, permutations, removals, essay(library));
            return new Evaluation(List.of(), page.rows(), page.markdown(), List.of());
        }
    }

    /** The formula of the essay, as was known the day after the meeting it is about. */
    private static WordingFindings essay(Library library) {
        return library.wordings(new WordingQuery(
                "denuclearization",
                ChineseLexicon.CHINA,
                List.of(new Country("PRK"), new Country("KOR")),
                2,
                null,
                null,
                null,
                null,
                null,
                Period.ALWAYS,
                LocalDate.of(2016, 6, 2)));
    }

    private static AddListener listener() {
        return WordingSuite::refuse;
    }

    private static void refuse(Problem problem) {
        throw new BadRequest(problem.toString());
    }
}
