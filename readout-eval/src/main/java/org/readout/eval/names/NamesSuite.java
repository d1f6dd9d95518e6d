package org.readout.eval.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Figure;
import org.readout.eval.FigureShape;
import org.readout.eval.FigureTable;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.MistakeTable;
import org.readout.eval.PlainTexts;
import org.readout.eval.Suite;
import org.readout.lexicon.Lexicon;
import org.readout.model.Language;
import org.readout.pipeline.intake.Reader;

/** {@code readout eval names}: every state and every person of the tables, put into plain sentences. */
public final class NamesSuite implements Suite {
    private static final LocalDate DAY = LocalDate.parse("2019-05-15");

    @Override
    public String name() {
        return "names";
    }

    @Override
    public String about() {
        return "every state and every person of the tables, put into plain sentences of our own";
    }

    @Override
    public Evaluation run(Lexicon lexicon) {
        List<Judgement> judgements = judgements(lexicon);
        List<Figure> figures = NameJudge.measures().stream()
                .flatMap(measure -> Stream.of(Language.CHINESE, Language.ENGLISH)
                        .map(language -> Figure.of(judgements, Figure.ALL, language, measure)))
                .toList();
        List<Judgement> mistakes =
                judgements.stream().filter(Judgement::mistake).toList();
        return new Evaluation(
                judgements,
                figures.stream().map(figure -> FigureShape.of(name(), figure)).toList(),
                page(figures, mistakes),
                mistakes);
    }

    private static List<Judgement> judgements(Lexicon lexicon) {
        Reader reader = Reader.of(lexicon);
        List<Filler> fillers = Filler.all(lexicon, DAY);
        List<Judgement> judgements = new ArrayList<>();
        for (Frame frame : Frame.all()) {
            for (Filler filler : fillers) {
                frame.with(filler)
                        .map(sentence -> NameJudge.judge(
                                frame, filler, sentence, reader.read(PlainTexts.document(sentence, DAY))))
                        .ifPresent(judgements::add);
            }
        }
        return judgements;
    }

    private static String page(List<Figure> figures, List<Judgement> mistakes) {
        return new Markdown()
                .heading(1, "Names in plain sentences")
                .paragraph(PageText.MADE_BY)
                .paragraph(PageText.ABOUT)
                .table(
                        FigureTable.HEADER,
                        figures.stream().map(FigureTable::row).toList())
                .heading(2, "What is not read")
                .table(
                        MistakeTable.HEADER,
                        mistakes.stream().map(MistakeTable::row).toList())
                .page();
    }
}
