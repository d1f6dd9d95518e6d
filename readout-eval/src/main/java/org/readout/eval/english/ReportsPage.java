package org.readout.eval.english;

import java.util.List;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;

/** The page on reports of one sentence: figures only, and no mistake of the test halves. */
final class ReportsPage {
    private static final List<Measure> OF_CONTACTS =
            List.of(Measures.HELD, Measures.NOT_COUNTED, Measures.FLAGGED, Measures.SIDES, Measures.DATE);
    private static final List<Measure> OF_ACTS = List.of(
            Measures.EVENTS, Measures.EVENT_TYPE, Measures.EVENT_SOURCE, Measures.EVENT_TARGET, Measures.EVENT_STATUS);

    static final String CONTACTS = "contacts-";
    static final String ACTS = "acts-";
    static final List<String> PARTS =
            List.of(CONTACTS + Sheet.TEST, CONTACTS + Sheet.TUNING, ACTS + Sheet.TEST, ACTS + Sheet.TUNING);

    private static final String INTRODUCTION =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval reports --page docs/eval/reports.md

            Reports of one sentence, rarely two, by four hands: two wrote contacts, two acts, each in as many words and builds of
            sentences as they knew, half of them plain, a fifth telling nothing of the kind. They saw neither the reader nor its tables, nor
            each other's reports, and labelled what they wrote; the reader ran afterwards. What the reports tell is fiction. Odd numbers tune; the mistakes
            of even numbers are counted and never listed. One annotator each, who is the author. Counted as in [english.md](english.md):
            in the reports of contacts acts are not judged, and the other way round.
            """;

    private ReportsPage() {}

    static List<Measure> measures(String part) {
        return part.startsWith(CONTACTS) ? OF_CONTACTS : OF_ACTS;
    }

    static List<Score> scores(List<Judgement> judgements, String part) {
        return Score.of(judgements, part, measures(part));
    }

    static String of(List<Judgement> judgements) {
        Markdown page =
                new Markdown().heading(1, "Reports of one sentence, English").paragraph(INTRODUCTION);
        for (String part : PARTS) {
            page.heading(2, title(part)).table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, part), Aim.NONE));
        }
        return page.page();
    }

    private static String title(String part) {
        String half = part.endsWith(Sheet.TEST) ? "test half (even numbers)" : "tuning half (odd numbers)";
        return (part.startsWith(CONTACTS) ? "Contacts: " : "Acts: ") + half;
    }
}
