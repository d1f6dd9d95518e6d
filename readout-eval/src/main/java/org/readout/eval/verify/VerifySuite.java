package org.readout.eval.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.eval.Evaluation;
import org.readout.eval.EveningNews;
import org.readout.eval.PlainTexts;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.model.Verdict;
import org.readout.pipeline.library.Library;

/** {@code readout eval verify}. */
public final class VerifySuite implements Suite {
    private final EveningNews news;
    private final Path essay;

    /** @param shared the folder that holds the transcripts of the evening news and the essay */
    public VerifySuite(Path shared) {
        this.news = EveningNews.all(shared);
        this.essay = shared.resolve("essay").resolve("essay.txt");
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String about() {
        return "verdicts on the claims of an essay, of changed copies, and of ten analyses, on the evening news (not bundled;"
                + " see --shared)";
    }

    @Override
    public Optional<String> missing() {
        return news.missing()
                .or(() -> Files.isReadable(essay)
                        ? Optional.empty()
                        : Optional.of("needs " + essay + "; skipped (name the folder that holds it with --shared)"));
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        return news.in(lexicon, this::evaluation);
    }

    Evaluation evaluation(Library library) {
        VerifyPage page = page(library);
        return new Evaluation(List.of(), page.rows(), page.markdown(), page.mistakes());
    }

    private VerifyPage page(Library library) {
        String text = text();
        List<Verdict> verdicts = verdicts(library, text);
        List<Copy> copies = Texts.changes().stream()
                .map(change -> Copy.of(change, verdicts, verdicts(library, change.in(text))))
                .toList();
        List<Judged> analyses = Texts.ANALYSES.stream()
                .map(name -> judged(library, name, Texts.analysis(name)))
                .toList();
        return new VerifyPage(new Judged("essay", Texts.essay(), verdicts), copies, analyses);
    }

    private static Judged judged(Library library, String name, Marked analysis) {
        return new Judged(name, analysis.expected(), verdicts(library, analysis.text()));
    }

    private static List<Verdict> verdicts(Library library, String text) {
        return library.reports()
                .verified(PlainTexts.document(text, null), null, false)
                .verdicts();
    }

    private String text() {
        try {
            return Files.readString(essay);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
