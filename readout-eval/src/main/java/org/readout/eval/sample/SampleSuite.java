package org.readout.eval.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Evaluation;
import org.readout.eval.Figure;
import org.readout.eval.FigureShape;
import org.readout.eval.Judgement;
import org.readout.eval.Measure;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.model.Document;
import org.readout.model.Language;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval sample}. */
public final class SampleSuite implements Suite {
    private static final List<String> PARTS = List.of(Figure.ALL, CodedLine.TUNING, CodedLine.TEST);

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public String about() {
        return "the bundled sample of short readouts against the register of facts beside it";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        Register register = Sample.register();
        Reader reader = Reader.of(lexicon);
        SampleJudge judge = new SampleJudge(lexicon, register);
        List<Judgement> judgements = Sample.documents().stream()
                .map(document -> coded(document, reader, register))
                .flatMap(judge::judge)
                .toList();
        List<Figure> figures = figures(judgements);
        return new Evaluation(
                judgements,
                figures.stream().map(figure -> FigureShape.of(name(), figure)).toList(),
                SamplePage.of(judgements, figures),
                judgements.stream().filter(SampleSuite::open).toList());
    }

    /** Mistakes of the test half are counted and not listed. */
    private static boolean open(Judgement judgement) {
        return judgement.mistake() && judgement.item().part().equals(CodedLine.TUNING);
    }

    private static CodedLine coded(Document document, Reader reader, Register register) {
        long line = document.provenance().position();
        return new CodedLine(line, document, reader.read(document), register.of(line));
    }

    private static List<Figure> figures(List<Judgement> judgements) {
        List<@Nullable Language> languages = new ArrayList<>();
        languages.add(Language.CHINESE);
        languages.add(Language.ENGLISH);
        languages.add(null);
        List<Figure> figures = new ArrayList<>();
        for (String part : PARTS) {
            for (Measure measure : Measures.ALL) {
                languages.forEach(language -> figures.add(Figure.of(judgements, part, language, measure)));
            }
        }
        return figures;
    }
}
