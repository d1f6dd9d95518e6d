package org.readout.eval.sample;

import java.util.List;
import org.readout.eval.Figure;
import org.readout.eval.FigureTable;
import org.readout.eval.Judgement;
import org.readout.eval.Markdown;
import org.readout.eval.MistakeTable;

/** The report on the sample, as Markdown. */
final class SamplePage {
    private static final String MADE_BY =
            "Generated, not written by hand; a test fails when it is not what this gives:\n\n"
                    + "    ./readout eval sample --page docs/eval/sample.md";

    private static final String BOUNDS =
            """
            The sample is a set of short readouts written by this project, with a register of the facts they tell of. It is easy
            text: short, regular, without the noise of transcripts, and nearly everyone in it is in the lexicon. Figures on it show
            what is broken and what has become worse. They are no substitute for annotated transcripts, and nothing may be
            concluded from them about the accuracy on real ones.

            The sample was written before the readers were tuned to it. Its lines are split by parity: odd lines are the tuning
            half, whose mistakes may be looked at when rules are written; even lines are the test half, and a rule written for one
            of them spoils it, so its mistakes are counted and not listed. The two halves share persons, formats and one meeting
            told in both languages (lines 22 and 23).

            The test half is not strictly blind any more: an earlier form of this page listed its mistakes, and that list had been
            seen when the English rules for places and for who accompanied were written. No rule was made for one of its lines.
            """;

    private static final String COUNTING =
            """
            A contact is a row of the register in one of the forms of contact (meeting, talks, call, telegram, letter, visit,
            banquet, summit). It is found if a coded contact has the same states, a date that may be the same day and the same
            class of form; each pairs with one at most. A coded contact with two states and no row is a false alarm. Date,
            format, status, people, offices and place are counted over the contacts found; a date is exact if it is the day, or the
            span of days, that the readout gives. An office is right if one coded office
            holds all its words; a place if city or venue stands in the register's words. Formulas are counted by readout and side,
            over those the register names; one found without a side counts as missed. Brackets hold Wilson intervals of 95%; they
            take facts as independent, which facts of one readout are not, so they are too narrow.
            """;

    private SamplePage() {}

    static String of(List<Judgement> judgements, List<Figure> figures) {
        Markdown page = new Markdown()
                .heading(1, "The bundled sample")
                .paragraph(MADE_BY)
                .paragraph(BOUNDS)
                .heading(2, "How it is counted")
                .paragraph(COUNTING);
        figures(page, "Test half (even lines)", CodedLine.TEST, figures);
        figures(page, "Tuning half (odd lines)", CodedLine.TUNING, figures);
        figures(page, "Both halves", Figure.ALL, figures);
        mistakes(page, "Mistakes in the tuning half", CodedLine.TUNING, judgements);
        return page.page();
    }

    private static void figures(Markdown page, String title, String part, List<Figure> figures) {
        page.heading(2, title)
                .table(
                        FigureTable.HEADER,
                        figures.stream()
                                .filter(figure -> figure.part().equals(part))
                                .map(FigureTable::row)
                                .toList());
    }

    private static void mistakes(Markdown page, String title, String part, List<Judgement> judgements) {
        page.heading(2, title)
                .table(
                        MistakeTable.HEADER,
                        judgements.stream()
                                .filter(judgement -> judgement.mistake()
                                        && judgement.item().part().equals(part))
                                .map(MistakeTable::row)
                                .toList());
    }
}
