package org.readout.eval.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.eval.Evaluation;
import org.readout.eval.Figure;
import org.readout.eval.FigureShape;
import org.readout.eval.Judgement;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.pipeline.intake.Analyses;

/** {@code readout eval syntax}. */
public final class SyntaxSuite implements Suite {
    /** Of who wrote the rules, and of other hands. */
    private static final List<String> BUNDLED = List.of("relations.txt", "outlets.txt", "further.txt");

    private final Path readouts;

    /** @param shared the folder that holds {@code gold/syntax}; without it the own sentences are measured alone */
    public SyntaxSuite(Path shared) {
        this.readouts = shared.resolve("gold").resolve("syntax").resolve("readout-relations.txt");
    }

    @Override
    public String name() {
        return "syntax";
    }

    @Override
    public String about() {
        return "who does what to whom in English sentences, against relations annotated by hand";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        RelationJudge judge = new RelationJudge(Analyses.english(lexicon));
        List<Judgement> judgements =
                annotations().stream().flatMap(one -> judge.judge(one).stream()).toList();
        List<Figure> figures = SyntaxPage.PARTS.keySet().stream()
                .flatMap(part ->
                        RelationJudge.MEASURES.stream().map(measure -> Figure.of(judgements, part, null, measure)))
                .toList();
        return new Evaluation(
                judgements,
                figures.stream().map(figure -> FigureShape.of(name(), figure)).toList(),
                SyntaxPage.of(figures, Files.isReadable(readouts)),
                judgements.stream().filter(SyntaxSuite::open).toList());
    }

    /** Mistakes of the test half are counted and not listed; one by kind is one among all. */
    private static boolean open(Judgement judgement) {
        return judgement.mistake()
                && judgement.measure().equals(RelationJudge.RELATIONS)
                && !judgement.item().part().endsWith(Annotation.TEST);
    }

    private List<Annotation> annotations() {
        List<Annotation> all = new ArrayList<>();
        try {
            if (Files.isReadable(readouts)) {
                all.addAll(Annotation.read(Files.readString(readouts), Annotation.READOUTS));
            }
            for (String file : BUNDLED) {
                all.addAll(Annotation.read(bundled(file), ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("annotated relations cannot be read", e);
        }
        return all;
    }

    private static String bundled(String file) throws IOException {
        try (InputStream in = SyntaxSuite.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path; build the program again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
