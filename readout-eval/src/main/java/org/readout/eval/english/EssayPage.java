package org.readout.eval.english;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;
import org.readout.eval.MistakeTable;

/** The report on the essay: figures, names, dates and offsets, nothing of its text. */
final class EssayPage {
    private static final double TEST_HALF = .10;
    private static final double VARIANT = .05;
    private static final double ROUNDING = 1e-9;
    private static final Set<Measure> MEETINGS = Set.of(
            Measures.HELD,
            Measures.NOT_COUNTED,
            Measures.FLAGGED,
            Measures.ATTENDANCE,
            Measures.SIDES,
            Measures.PRINCIPALS,
            Measures.DATE,
            Measures.BASIS,
            Measures.CONFLICTS);

    private EssayPage() {}

    static String of(
            List<Judgement> judgements, List<Score> scores, Variants variants, Halves halves, Targets targets) {
        return new Markdown()
                .heading(1, "An essay in English")
                .paragraph(PageText.MADE_BY.formatted("essay", "essay"))
                .paragraph(PageText.ESSAY)
                .table(ScoreTable.HEADER, ScoreTable.rows(scores, targets::ofEssay))
                .heading(2, "Beside the test half of thirty documents")
                .paragraph(PageText.BESIDE)
                .table(
                        List.of("F1, or share", "essay", "test half", "within .10"),
                        scores.stream().map(score -> beside(score, halves)).toList())
                .heading(2, "Variants of the essay")
                .paragraph(PageText.VARIANTS.formatted(Variants.COUNT))
                .table(
                        List.of("F1, or share", "essay", "mean", "worst", "mean within .05", "worst within .05"),
                        scores.stream().map(score -> varied(score, variants)).toList())
                .heading(2, "Meeting by meeting")
                .table(
                        MistakeTable.HEADER,
                        judgements.stream()
                                .filter(judgement -> MEETINGS.contains(judgement.measure()))
                                .map(MistakeTable::row)
                                .toList())
                .heading(2, "How it is counted")
                .paragraph(PageText.COUNTING)
                .page();
    }

    private static List<String> beside(Score score, Halves halves) {
        Double test = Score.of(halves.of(Sheet.TEST), score.measure()).value();
        return List.of(
                score.measure().label(),
                Markdown.number(score.value()),
                Markdown.number(test),
                within(score.value(), test, TEST_HALF));
    }

    private static List<String> varied(Score score, Variants variants) {
        Variants.Range range = variants.range(score.measure());
        return List.of(
                score.measure().label(),
                Markdown.number(score.value()),
                Markdown.number(range.mean()),
                Markdown.number(range.worst()),
                within(score.value(), range.mean(), VARIANT),
                within(score.value(), range.worst(), VARIANT));
    }

    /** To be better is no fault; to be as near as nothing to nothing is no success. */
    private static String within(@Nullable Double essay, @Nullable Double other, double most) {
        if (essay == null || other == null || essay == 0) {
            return "";
        }
        return other >= essay - most - ROUNDING ? "yes" : "no";
    }
}
