package org.readout.eval.english;

import java.util.List;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;

/** The page on reports of one sentence: figures only, and no mistake of the test halves. */
final class ReportsPage {
    /** Of which the first tests. */
    static final List<Boolean> HALVES = List.of(false, true);

    private static final String INTRODUCTION =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval reports --page docs/eval/reports.md

            Reports of one sentence, rarely two, by twenty-two hands, two for most parts: contacts in English, acts in English, contacts in Chinese, acts in
            Chinese, claims on relations and things said in English, each in as many words and builds of sentences as they knew, half of them plain, a fifth telling nothing of the kind; the acts of "further
            hands" and those in Chinese in the words ordinary news has for each type, a sixth telling none. They saw neither the reader nor its tables, nor
            each other's reports, and labelled what they wrote; the reader ran afterwards. What the reports tell is fiction. Odd numbers tune; the mistakes
            of even numbers are counted and never listed. One annotator each, who is the author. Counted as in [english.md](english.md):
            in the reports of contacts acts are not judged, and the other way round. What "further hands" wrote was written when the rules for the
            others stood. First runs, test and tuning half: contacts in Chinese of further hands .61, .58, of the fifth .67, .72, of the sixth .82, .77; contacts in English of further hands .78, .75; acts of further hands wholly right .56, .59; acts in Chinese .19, .23, of the fourth hand .53, .50 (the even numbers of these were seen while the tables were made, so that
            their figure is not blind; the third hand wrote afterwards and was seen by nobody: .26, .30 by the reader of before); claims on relations .44, .38; stance of things said, where they are found, .56, .60.
            Of things said it is only asked whether they are found and in what spirit, not who says them. From the odd numbers of these two a net has learned, so that their figures say nothing.
            """;

    private ReportsPage() {}

    static String of(List<Judgement> judgements) {
        Markdown page = new Markdown().heading(1, "Reports of one sentence").paragraph(INTRODUCTION);
        for (ReportPart part : ReportPart.values()) {
            for (boolean tunes : HALVES) {
                page.heading(
                                2,
                                part.title() + ": "
                                        + (tunes ? "tuning half (odd numbers)" : "test half (even numbers)"))
                        .table(
                                ScoreTable.HEADER,
                                ScoreTable.rows(Score.of(judgements, part.half(tunes), part.measures()), Aim.NONE));
            }
        }
        return page.page();
    }
}
