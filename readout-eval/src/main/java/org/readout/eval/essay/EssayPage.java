package org.readout.eval.essay;

import java.util.List;
import org.readout.eval.Figure;
import org.readout.eval.FigureTable;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.MistakeTable;

/** The report on the essay, as Markdown: figures, names, dates and offsets, nothing of its text. */
final class EssayPage {
    private static final String INTRODUCTION =
            """
            Generated, not written by hand:

                ./readout eval essay --shared ../shared --page docs/eval/essay.md

            One essay in English, not bundled, with an annotation of its meetings by one annotator. The reader of English was
            written with this essay at hand: the figures show that its hard cases still work, not how well other essays are read.
            """;

    private EssayPage() {}

    static String of(List<Judgement> judgements, List<Figure> figures) {
        return new Markdown()
                .heading(1, "An essay and its meetings")
                .paragraph(INTRODUCTION)
                .table(
                        FigureTable.HEADER,
                        figures.stream().map(FigureTable::row).toList())
                .heading(2, "Meeting by meeting")
                .table(
                        MistakeTable.HEADER,
                        judgements.stream().map(MistakeTable::row).toList())
                .page();
    }
}
