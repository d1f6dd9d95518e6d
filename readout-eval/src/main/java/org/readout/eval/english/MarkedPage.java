package org.readout.eval.english;

import java.util.List;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;

/** The report on documents by several hands: figures only, and no mistake of the test half. */
final class MarkedPage {
    static final List<Measure> MEASURES = List.of(
            Measures.HELD,
            Measures.NOT_COUNTED,
            Measures.FLAGGED,
            Measures.ATTENDANCE,
            Measures.SIDES,
            Measures.DATE,
            Measures.EVENTS,
            Measures.EVENT_TYPE,
            Measures.EVENT_SOURCE,
            Measures.EVENT_TARGET,
            Measures.EVENT_STATUS,
            Measures.RELATIONS,
            Measures.RELATION_PAIR);

    private static final String INTRODUCTION =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval marked --page docs/eval/marked.md

            Documents by five hands, each with its own part of the world, decades and genres. Who wrote them had not seen the reader,
            its tables, or other documents of this project: only the conventions, with examples of labels. The labels stand in the
            texts (`MarkedText`) and were written with them; the reader ran afterwards. What the documents tell is fiction. Odd
            numbers tune; the mistakes of even numbers are counted and never listed. One annotator each, who is the author.
            Counted as in [english.md](english.md).
            """;

    private MarkedPage() {}

    static List<Score> scores(List<Judgement> judgements, String part) {
        return Score.of(judgements, part, MEASURES);
    }

    static String of(List<Judgement> judgements) {
        return new Markdown()
                .heading(1, "Documents by several hands, English")
                .paragraph(INTRODUCTION)
                .heading(2, "Test half (even numbers)")
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, Sheet.TEST), Aim.NONE))
                .heading(2, "Tuning half (odd numbers)")
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, Sheet.TUNING), Aim.NONE))
                .page();
    }
}
