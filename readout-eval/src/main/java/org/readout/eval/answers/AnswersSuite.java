package org.readout.eval.answers;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.compare.wording.Matrix;
import org.readout.eval.Evaluation;
import org.readout.eval.EveningNews;
import org.readout.eval.Suite;
import org.readout.ingest.IntakeOptions;
import org.readout.ingest.Sources;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.Period;
import org.readout.pipeline.library.Compared;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.wording.MatrixQuery;

/** {@code readout eval answers}. */
public final class AnswersSuite implements Suite {
    private static final double MATRIX_MILLIS = 2_000;
    private static final double COMPARE_MILLIS = 200;
    private static final MatrixQuery EVERYTHING =
            new MatrixQuery(null, List.of(), null, null, null, null, null, Period.ALWAYS, null);

    private final EveningNews news;

    /** @param shared the folder that holds the transcripts of the evening news */
    public AnswersSuite(Path shared) {
        this.news = EveningNews.diplomatic(shared);
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public String about() {
        return "time of the presence matrix and of a comparison, on the evening news (not bundled; see --shared)";
    }

    @Override
    public Optional<String> missing() {
        return news.missing();
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        List<Answer> answers = news.in(lexicon, AnswersSuite::answers);
        return new Evaluation(List.of(), answers, AnswersPage.of(answers), List.of());
    }

    private static List<Answer> answers(Library library) {
        Sources sources = new Sources(IntakeOptions.plain(LocalDate.MAX), InputStream::nullInputStream);
        Answer matrix = Answer.to(
                "matrix of all readouts and formulas",
                MATRIX_MILLIS,
                () -> size(library.phrasing().matrix(EVERYTHING)));
        List<String> longest = longest(library);
        Answer compared = Answer.to(
                "comparison of two readouts",
                COMPARE_MILLIS,
                () -> size(library.holdings().compared(longest.get(0), longest.get(1), sources)));
        return List.of(matrix, compared);
    }

    private static String size(Matrix matrix) {
        return matrix.rows().size() + " sides of readouts, " + matrix.formulas().size() + " formulas used";
    }

    private static String size(Compared compared) {
        return compared.statements().pairs().size() + " sentences, "
                + compared.formulas().differences().size() + " formulas";
    }

    /** The documents with the most statements. */
    private static List<String> longest(Library library) {
        record Spoken(String id, int statements) {}
        List<Spoken> all = new ArrayList<>();
        library.holdings()
                .each(stored -> all.add(new Spoken(
                        stored.document().id().sha256(),
                        stored.coding().statements().size())));
        return all.stream()
                .sorted(Comparator.comparingInt((Spoken one) -> -one.statements).thenComparing(Spoken::id))
                .limit(2)
                .map(Spoken::id)
                .toList();
    }
}
