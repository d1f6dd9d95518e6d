package org.readout.eval.english;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.eval.Markdown;
import org.readout.eval.Measure;

/** The report on the thirty documents: figures only, and no mistake of the test half. */
final class EnglishPage {
    private EnglishPage() {}

    static String of(Halves halves, Targets targets, Agreement agreement) {
        return new Markdown()
                .heading(1, "Documents in English")
                .paragraph(PageText.MADE_BY.formatted("english", "english"))
                .paragraph(PageText.DOCUMENTS)
                .heading(2, "Test half (even numbers)")
                .table(ScoreTable.HEADER, ScoreTable.rows(Score.all(halves.of(Sheet.TEST)), targets::ofDocuments))
                .heading(3, "By kind of document")
                .table(kindHeader(), kinds(halves, Sheet.TEST))
                .heading(2, "Tuning half (odd numbers)")
                .table(ScoreTable.HEADER, ScoreTable.rows(Score.all(halves.of(Sheet.TUNING)), Aim.NONE))
                .heading(3, "By kind of document, tuning half")
                .table(kindHeader(), kinds(halves, Sheet.TUNING))
                .heading(2, "Later documents, never looked at (even numbers from d32)")
                .paragraph(PageText.LATER)
                .table(ScoreTable.HEADER, ScoreTable.rows(Score.all(halves.of(Sheet.FRESH)), Aim.NONE))
                .heading(2, "Later documents, tuned on after the first run (odd numbers from d31)")
                .table(ScoreTable.HEADER, ScoreTable.rows(Score.all(halves.of(Sheet.FRESH_TUNED)), Aim.NONE))
                .heading(2, "Twelve more, never looked at (d47 to d50)")
                .paragraph(PageText.NEWER)
                .table(ScoreTable.HEADER, ScoreTable.rows(Score.all(halves.of(Sheet.NEWER)), Aim.NONE))
                .heading(2, "Twelve more, tuned on after the first run (d39 to d46)")
                .table(ScoreTable.HEADER, ScoreTable.rows(Score.all(halves.of(Sheet.NEWER_TUNED)), Aim.NONE))
                .heading(2, "Six last, never looked at (d52, d54, d56)")
                .paragraph(PageText.LATEST)
                .table(ScoreTable.HEADER, ScoreTable.rows(Score.all(halves.of(Sheet.LATEST)), Aim.NONE))
                .heading(2, "Six last, tuned on after the first run (d51, d53, d55)")
                .table(ScoreTable.HEADER, ScoreTable.rows(Score.all(halves.of(Sheet.LATEST_TUNED)), Aim.NONE))
                .heading(2, "Agreement of two annotators")
                .paragraph(PageText.AGREEMENT.formatted(String.join(", ", agreement.documents())))
                .table(AgreementTable.HEADER, AgreementTable.rows(agreement))
                .heading(2, "How it is counted")
                .paragraph(PageText.COUNTING)
                .page();
    }

    private static List<String> kindHeader() {
        List<String> header = new ArrayList<>(List.of("F1, or share"));
        header.addAll(Halves.KINDS);
        return header;
    }

    private static List<List<String>> kinds(Halves halves, String part) {
        return Score.ORDER.stream().map(measure -> kinds(halves, part, measure)).toList();
    }

    private static List<String> kinds(Halves halves, String part, Measure measure) {
        Stream<String> figures = Halves.KINDS.stream()
                .map(kind ->
                        Markdown.number(Score.of(halves.of(part, kind), measure).value()));
        return Stream.concat(Stream.of(measure.label()), figures).toList();
    }
}
