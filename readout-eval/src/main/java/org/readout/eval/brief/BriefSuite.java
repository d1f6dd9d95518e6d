package org.readout.eval.brief;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.eval.Evaluation;
import org.readout.eval.EveningNews;
import org.readout.eval.Suite;
import org.readout.eval.TemporaryFolder;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.model.Country;
import org.readout.pipeline.brief.BriefQuery;
import org.readout.pipeline.brief.Briefed;
import org.readout.pipeline.library.Library;

/** {@code readout eval brief}. */
public final class BriefSuite implements Suite {
    private static final LocalDate DAY = LocalDate.of(2016, 6, 2);

    private final Path essay;
    private final EveningNews news;

    /** @param shared the folder that holds the essay and the transcripts of the evening news */
    public BriefSuite(Path shared) {
        this.essay = shared.resolve("essay");
        this.news = EveningNews.all(shared);
    }

    @Override
    public String name() {
        return "brief";
    }

    @Override
    public String about() {
        return "a brief from the essay alone, and from all transcripts (not bundled; see --shared)";
    }

    @Override
    public Optional<String> missing() {
        return Files.isReadable(essay.resolve("essay.txt"))
                ? news.missing()
                : Optional.of("needs " + essay.resolve("essay.txt")
                        + "; skipped (name the folder that holds essay/essay.txt with --shared)");
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Briefed alone = alone(lexicon);
        Briefed record = news.in(lexicon, BriefSuite::brief);
        List<Point> points = new ArrayList<>(EssayPoints.of(alone, GoldBrief.read(essay.resolve("gold"))));
        points.addAll(RecordPoints.of(record));
        return new Evaluation(List.of(), points, BriefReport.of(points, alone, record), List.of());
    }

    private Briefed alone(Lexicon lexicon) {
        IntakeOptions options = IntakeOptions.plain(LocalDate.MAX);
        try (TemporaryFolder home = TemporaryFolder.create();
                Library library = Library.open(home.path(), lexicon, 1)) {
            library.add(
                    List.of(essay.resolve("essay.txt").toString()),
                    new Sources(options, InputStream::nullInputStream),
                    options,
                    problem -> {
                        throw new IllegalStateException(problem.toString());
                    });
            return brief(library);
        }
    }

    private static Briefed brief(Library library) {
        return library.reports().brief(new BriefQuery(new Country("CHN"), new Country("PRK"), DAY, BriefQuery.WORDS));
    }
}
