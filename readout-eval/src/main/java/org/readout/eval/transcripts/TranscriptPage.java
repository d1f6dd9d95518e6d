package org.readout.eval.transcripts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.eval.Markdown;

/** The report, as Markdown: figures only, nothing of the texts, no mistake of the test half. */
final class TranscriptPage {
    private final Results results;
    private final Markdown page = new Markdown();

    private TranscriptPage(Results results) {
        this.results = results;
    }

    static String of(Results results) {
        return new TranscriptPage(results).page();
    }

    private String page() {
        page.heading(1, "Transcripts of the Chinese evening news")
                .paragraph(PageText.MADE_BY)
                .paragraph(PageText.INTRODUCTION)
                .heading(2, "Where the reader stands: test half against what was set")
                .table(ScoreRows.TARGETS, targets());
        half("Test half", Labelled.TEST);
        half("Test half: the items labelled last", PageText.LAST, Measuring.LAST);
        half("Tuning half", Labelled.TUNING);
        later();
        agreement();
        page.heading(2, "What each figure means")
                .table(List.of("figure", "meaning"), PageText.meanings())
                .heading(2, "How the items were drawn")
                .paragraph(PageText.DRAWN)
                .table(List.of("stratum", "items in all", "tuning half", "test half"), strata())
                .paragraph(weeks())
                .heading(2, "How it is counted")
                .paragraph(PageText.COUNTED)
                .heading(2, "Limits")
                .paragraph(PageText.LIMITS);
        return page.page();
    }

    private List<List<String>> targets() {
        return results.of(Labelled.TEST).stream()
                .filter(score -> score.target() != null)
                .map(ScoreRows::target)
                .toList();
    }

    private void half(String title, String part) {
        page.heading(2, title).table(ScoreRows.HEADER, rows(part));
    }

    private void later() {
        half("Third draw: test half", PageText.THIRD, Measuring.THIRD_TEST);
        half("Third draw: tuning half", Measuring.THIRD_TUNING);
        half("Fourth draw: test half", PageText.FOURTH, Measuring.FOURTH_TEST);
        half("Fourth draw: tuning half", Measuring.FOURTH_TUNING);
        half("Test halves of all draws together", PageText.POOLED, Measuring.POOLED);
    }

    private void half(String title, String about, String part) {
        page.heading(2, title).paragraph(about).table(ScoreRows.HEADER, rows(part));
    }

    private List<List<String>> rows(String part) {
        return results.of(part).stream()
                .filter(score -> score.estimate() != null)
                .map(ScoreRows::row)
                .toList();
    }

    private void agreement() {
        String kappa = results.kappa() == null ? "–" : Markdown.number(results.kappa());
        page.heading(2, "Agreement of the annotators")
                .paragraph(PageText.AGREEMENT.formatted(
                        Stream.of(Stratum.values())
                                .mapToInt(stratum -> results.drawn(Measuring.AGREEMENT, stratum))
                                .sum(),
                        kappa))
                .table(ScoreRows.HEADER, rows(Measuring.AGREEMENT));
        half("Agreement on items with a word of contact: test halves", PageText.AGAIN, Measuring.AGAIN_TEST);
        half("Agreement on items with a word of contact: tuning halves", Measuring.AGAIN_TUNING);
    }

    private List<List<String>> strata() {
        return Stream.of(Stratum.values()).map(this::stratum).toList();
    }

    private List<String> stratum(Stratum stratum) {
        return List.of(
                stratum.label(),
                String.format(Locale.ROOT, "%,d", results.sizes().getOrDefault(stratum, 0)),
                String.valueOf(results.drawn(Labelled.TUNING, stratum)),
                String.valueOf(results.drawn(Labelled.TEST, stratum)));
    }

    private String weeks() {
        return PageText.WEEKS.formatted(
                results.weeks().getOrDefault(Labelled.TUNING, 0),
                results.weeks().getOrDefault(Labelled.TEST, 0));
    }
}
