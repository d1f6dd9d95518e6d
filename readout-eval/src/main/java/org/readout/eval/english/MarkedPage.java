package org.readout.eval.english;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;

/** The report on documents by several hands: figures only, and no mistake of the test half. */
final class MarkedPage {
    private static final List<Measure> OF_DEEDS = List.of(
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

    private static final List<Measure> OF_SAYINGS = List.of(
            Measures.STATEMENTS,
            Measures.SPEAKER,
            Measures.STANCE,
            Measures.ISSUE,
            Measures.RESTATED,
            Measures.RELATIONS,
            Measures.RELATION_PAIR);

    /** In the manner of outlets: the half whose mistakes are never listed. */
    static final String MANNER = "manner";

    /** Passages of three to five sentences: the half whose mistakes are never listed. */
    static final String PARAGRAPH = "paragraph";

    /** Passages in which somebody says something: the half whose mistakes are never listed. */
    static final String SAYING = "saying";

    private static final List<String> HALVED = List.of(MANNER, PARAGRAPH, SAYING);
    static final List<String> PARTS = Stream.of(
                    Stream.of(Sheet.TEST, Sheet.TUNING),
                    HALVED.stream().flatMap(part -> Stream.of(part, tuning(part))),
                    OpenTexts.all().map(OpenTexts::part))
            .flatMap(parts -> parts)
            .toList();
    /** Whose mistakes may be listed. */
    static final List<String> OPEN =
            PARTS.stream().filter(part -> part.endsWith(Sheet.TUNING)).toList();

    private static final String ABOUT_MANNER =
            """
            Thirty-six documents by three further hands, written later, each in the manner of an outlet as it really writes: wires of
            agencies, readouts of ministries and state media, analyses of institutes and magazines, 2005 to 2026. The writers had
            the conventions alone. Labels were committed before the reader ran.
            """;

    private static final String ABOUT_PARAGRAPHS =
            """
            A hundred and eight passages of three to five sentences by yet three hands (Asia and the Pacific; Europe, Russia, Central Asia, the Middle East;
            Africa, the Americas, the great powers), of wires, readouts and analyses in equal parts. The writers were asked for acts whose target is told in the
            sentence before, or by words that point back, in half of the cases. Labels were committed before the reader ran. First run, test and tuning half: acts wholly right .39, .33, by type .58, .62.
            """;

    private static final String ABOUT_SAYINGS =
            """
            A hundred and twenty passages of three to five sentences by three further hands (wires; readouts, briefings and state media; analyses), in which
            every statement and every claim on relations is labelled, and nothing else. A statement is right if speaker and stance are, and what was
            quoted shares words with what was labelled. Labels were committed before the reader ran. First run, test and tuning half: statements .45, .51, relations
            .37, .54.
            """;

    private static final String ABOUT_HANDS =
            """
            Sixteen documents of the two test halves, two of each hand, were labelled again by two further hands, who had the conventions alone and saw neither the
            first labels nor what the reader makes of the texts. Nothing was adjudicated or changed since. F1, or the share of what was found; of facts of what was
            found (sides, date, source, target) shares are of easier ones where less is found. The best reader can agree with a hand about as well as another hand does.
            """;

    private static final String ABOUT_SAYING_HANDS =
            """
            All passages were labelled again by two further hands in the same way; counted here is the test half.
            """;

    private static final String ABOUT_OPEN =
            """
            Five hundred and forty passages by nine further hands, written to make rules and to train nets from: things said (300), acts (120), contacts (120; first run:
            held .69, flagged .52). In each kind only that is labelled. Their mistakes are listed by `--mistakes`; no figure here says how the reader does elsewhere.
            """;

    private static final String INTRODUCTION =
            """
            Generated, not written by hand; a test fails when it is not what this gives:

                ./readout eval marked --page docs/eval/marked.md

            Documents by five hands, each with its own part of the world, decades and genres. Who wrote them had not seen the reader,
            its tables, or other documents of this project: only the conventions, with examples of labels. The labels stand in the
            texts (`MarkedText`) and were written with them; the reader ran afterwards. What the documents tell is fiction. Odd
            numbers tune; the mistakes of even numbers are counted and never listed. One annotator each, who is the author.
            The nets for stances and claims have learned from odd numbers too, whose figures for statements and relations say little.
            Counted as in [english.md](english.md).
            """;

    private MarkedPage() {}

    /** The half of such texts whose mistakes may be listed. */
    static String tuning(String part) {
        return part + "-" + Sheet.TUNING;
    }

    /** What is labelled in a part. */
    static List<Measure> measures(String part) {
        return OpenTexts.all()
                .filter(open -> open.part().equals(part))
                .findFirst()
                .map(OpenTexts::measures)
                .orElse(part.startsWith(SAYING) ? OF_SAYINGS : OF_DEEDS);
    }

    static List<Score> scores(List<Judgement> judgements, String part) {
        return Score.of(judgements, part, measures(part));
    }

    /** @param agreement what three hands made of the texts of some parts, as rows of a table */
    static String of(List<Judgement> judgements, Function<List<String>, List<List<String>>> agreement) {
        return new Markdown()
                .heading(1, "Documents by several hands, English")
                .paragraph(INTRODUCTION)
                .heading(2, "Test half (even numbers)")
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, Sheet.TEST), Aim.NONE))
                .heading(2, "Tuning half (odd numbers)")
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, Sheet.TUNING), Aim.NONE))
                .heading(2, "Three hands on the same documents")
                .paragraph(ABOUT_HANDS)
                .table(ThreeHands.HEADER, agreement.apply(List.of(Sheet.TEST, MANNER)))
                .heading(2, "In the manner of outlets: test half")
                .paragraph(ABOUT_MANNER)
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, MANNER), Aim.NONE))
                .heading(2, "In the manner of outlets: tuning half")
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, tuning(MANNER)), Aim.NONE))
                .heading(2, "Passages that point back: test half")
                .paragraph(ABOUT_PARAGRAPHS)
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, PARAGRAPH), Aim.NONE))
                .heading(2, "Passages that point back: tuning half")
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, tuning(PARAGRAPH)), Aim.NONE))
                .heading(2, "Who says what: test half")
                .paragraph(ABOUT_SAYINGS)
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, SAYING), Aim.NONE))
                .heading(2, "Who says what: tuning half")
                .table(ScoreTable.HEADER, ScoreTable.rows(scores(judgements, tuning(SAYING)), Aim.NONE))
                .heading(2, "Who says what: three hands on the same passages")
                .paragraph(ABOUT_SAYING_HANDS)
                .table(ThreeHands.HEADER, agreement.apply(List.of(SAYING)))
                .heading(2, "Texts to make rules from")
                .paragraph(ABOUT_OPEN)
                .table(
                        ScoreTable.HEADER,
                        OpenTexts.all()
                                .flatMap(open -> ScoreTable.rows(scores(judgements, open.part()), Aim.NONE).stream())
                                .toList())
                .page();
    }
}
