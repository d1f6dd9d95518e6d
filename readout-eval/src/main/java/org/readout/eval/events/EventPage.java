package org.readout.eval.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Evaluation;
import org.readout.eval.Figure;
import org.readout.eval.FigureShape;
import org.readout.eval.FigureTable;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;

/** A report on annotated sentences: figures only, nothing of the sentences, and no mistake of the part kept apart. */
final class EventPage {
    private EventPage() {}

    static Evaluation evaluation(String suite, List<Judgement> judgements, List<Measure> measures, PageText text) {
        List<Figure> figures = parts(judgements).stream()
                .flatMap(part -> measures.stream().map(measure -> Figure.of(judgements, part, null, measure)))
                .toList();
        Markdown page = new Markdown()
                .heading(1, text.title())
                .paragraph(PageText.MADE_BY.formatted(suite, suite))
                .paragraph(text.about());
        for (String part : parts(judgements)) {
            page.heading(2, text.heading(part)).table(FigureTable.HEADER, rows(figures, part));
        }
        page.heading(2, "How it is counted").paragraph(text.counting());
        return new Evaluation(
                judgements,
                figures.stream()
                        .map(figure -> FigureShape.of(suite, counted(figure)))
                        .toList(),
                page.page(),
                judgements.stream()
                        .filter(judgement ->
                                judgement.mistake() && !judgement.item().part().equals(GoldSentence.HELD))
                        .toList());
    }

    /** Mistakes of the part kept apart are counted, never listed. */
    private static Figure counted(Figure figure) {
        return figure.part().equals(GoldSentence.HELD)
                ? new Figure(figure.part(), figure.language(), figure.measure(), figure.tally(), List.of())
                : figure;
    }

    private static List<List<String>> rows(List<Figure> figures, String part) {
        return figures.stream()
                .filter(figure -> figure.part().equals(part))
                .map(FigureTable::row)
                .toList();
    }

    private static List<String> parts(List<Judgement> judgements) {
        List<String> parts = new ArrayList<>();
        Stream.of(GoldSentence.HELD, GoldSentence.TUNING, "")
                .filter(part -> judgements.stream()
                        .anyMatch(judgement -> judgement.item().part().equals(part)))
                .forEach(parts::add);
        return parts;
    }
}
