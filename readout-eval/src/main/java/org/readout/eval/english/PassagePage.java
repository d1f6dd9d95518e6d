package org.readout.eval.english;

import java.util.List;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;

/** The report on passages: figures only, and no mistake of the test half. */
final class PassagePage {
    private static final List<Measure> MEASURES = List.of(
            Measures.HELD,
            Measures.FLAGGED,
            Measures.ATTENDANCE,
            Measures.SIDES,
            Measures.PRINCIPALS,
            Measures.DATE,
            PassageJudge.PLACE);

    private static final String INTRODUCTION =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval passages --page docs/eval/passages.md

            Passages of one to three sentences, written for this project before the reader ran on them, one for each way in which
            English tells of a contact: by verb, noun or participle; held, planned, refused, denied; with a weekday, a month, a
            relation to another day. What they tell is fiction. Odd numbers tune, even numbers test; mistakes of the latter are
            counted and never listed. Passages come in pairs of a kind, so that the test half tells how rules hold for other words
            of the same kinds; both halves are of one hand. The last fifty, in the manner of analyses, were written after a first run on
            the others.

            A contact is found if its form, a state and whether it took place are right. Sides, people, dates and places are those
            of the contacts found.
            """;

    private PassagePage() {}

    static List<Score> scores(List<Judgement> judgements, String part) {
        return Score.of(judgements, part, MEASURES);
    }

    static String of(List<Judgement> judgements) {
        return new Markdown()
                .heading(1, "Passages that tell of contacts, English")
                .paragraph(INTRODUCTION)
                .heading(2, "Test half (even numbers)")
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, Sheet.TEST), Aim.NONE))
                .heading(2, "Tuning half (odd numbers)")
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, Sheet.TUNING), Aim.NONE))
                .page();
    }
}
