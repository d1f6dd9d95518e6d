package org.readout.eval.english;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    static final String CHINESE = "zh-contacts-";
    static final String FURTHER = "zh-further-";
    static final String ACTS = "acts-";
    static final String FURTHER_ACTS = "acts-further-";
    static final String CHINESE_ACTS = "zh-acts-";
    static final String FURTHER_CHINESE_ACTS = "zh-acts-further-";
    private static final Map<String, String> TITLES = Map.of(
            CONTACTS,
            "Contacts, English",
            CHINESE,
            "Contacts, Chinese",
            FURTHER,
            "Contacts, Chinese, further hands",
            ACTS,
            "Acts, English",
            FURTHER_ACTS,
            "Acts, English, further hands",
            CHINESE_ACTS,
            "Acts, Chinese",
            FURTHER_CHINESE_ACTS,
            "Acts, Chinese, a third hand");
    static final List<String> PARTS = Stream.of(
                    CONTACTS, ACTS, FURTHER_ACTS, CHINESE, FURTHER, CHINESE_ACTS, FURTHER_CHINESE_ACTS)
            .flatMap(kind -> Stream.of(kind + Sheet.TEST, kind + Sheet.TUNING))
            .toList();

    private static final String INTRODUCTION =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval reports --page docs/eval/reports.md

            Reports of one sentence, rarely two, by thirteen hands, two for most parts: contacts in English, acts in English, contacts in Chinese, acts in
            Chinese, each in as many words and builds of sentences as they knew, half of them plain, a fifth telling nothing of the kind; the acts of "further
            hands" and those in Chinese in the words ordinary news has for each type, a sixth telling none. They saw neither the reader nor its tables, nor
            each other's reports, and labelled what they wrote; the reader ran afterwards. What the reports tell is fiction. Odd numbers tune; the mistakes
            of even numbers are counted and never listed. One annotator each, who is the author. Counted as in [english.md](english.md):
            in the reports of contacts acts are not judged, and the other way round. What "further hands" wrote was written when the rules for the
            others stood. First runs, test and tuning half: contacts of further hands .61, .58; acts of further hands wholly right .56, .59; acts in Chinese .19, .23 (the even numbers of these were seen while the tables were made, so that
            their figure is not blind; the third hand wrote afterwards and was seen by nobody: .26, .30 by the reader of before).
            """;

    private ReportsPage() {}

    static List<Measure> measures(String part) {
        return part.startsWith(ACTS) || part.startsWith(CHINESE_ACTS) ? OF_ACTS : OF_CONTACTS;
    }

    static List<Score> scores(List<Judgement> judgements, String part) {
        return Score.of(judgements, part, measures(part));
    }

    static String of(List<Judgement> judgements) {
        Markdown page = new Markdown().heading(1, "Reports of one sentence").paragraph(INTRODUCTION);
        for (String part : PARTS) {
            page.heading(2, title(part)).table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, part), Aim.NONE));
        }
        return page.page();
    }

    private static String title(String part) {
        String half = part.endsWith(Sheet.TEST) ? "test half (even numbers)" : "tuning half (odd numbers)";
        return TITLES.get(part.substring(0, part.lastIndexOf('-') + 1)) + ": " + half;
    }
}
