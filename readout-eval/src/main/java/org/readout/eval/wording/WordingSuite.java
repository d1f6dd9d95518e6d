package org.readout.eval.wording;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.eval.Evaluation;
import org.readout.eval.EveningNews;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.lexicon.zh.ChineseLexicon;
import org.readout.model.Country;
import org.readout.pipeline.Period;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.WordingFindings;
import org.readout.pipeline.wording.WordingQuery;

/** {@code readout eval wording}. */
public final class WordingSuite implements Suite {
    private static final int PERMUTED = 1000;
    private static final int REMOVED = 500;

    private final EveningNews news;

    /** @param shared the folder that holds the transcripts of the evening news */
    public WordingSuite(Path shared) {
        this.news = EveningNews.all(shared);
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
        return news.missing();
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        WordingPage page = news.in(lexicon, library -> page(library, lexicon));
        return new Evaluation(List.of(), page.rows(), page.markdown(), List.of());
    }

    private static WordingPage page(Library library, Lexicon lexicon) {
        Country china = ChineseLexicon.CHINA;
        Register register = Register.of(china, library.phrasing().occasions(china), lexicon);
        Permutations permutations = Permutations.of(register.series(), PERMUTED);
        Removals removals = Removals.of(register.series(), REMOVED);
        return new WordingPage(register, permutations, removals, essay(library));
    }

    /** The formula of the essay, as was known the day after the meeting it is about. */
    private static WordingFindings essay(Library library) {
        return library.phrasing()
                .wordings(new WordingQuery(
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
}
