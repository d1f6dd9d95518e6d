package org.readout.eval.brief;

import java.util.List;
import org.readout.eval.Markdown;
import org.readout.pipeline.brief.BriefQuery;
import org.readout.pipeline.brief.Briefed;

/** The report of {@code eval brief}: figures and identifiers, no words of any text. */
final class BriefReport {
    private static final String ABOUT =
            """
            Generated, not written by hand:

                ./readout eval brief --shared ../shared --page docs/eval/brief.md

            `brief CHN PRK --as-of 2016-06-02`, at most %d words. From the essay alone it must cover what the brief written by hand
            covers, point by point: one sentence of the right part is to cite the essay's sentences the point rests on and to hold
            the names, days and words asked for. The templates and the reader of drivers were written with the essay at hand, so
            that this says what can be covered, not how well other texts will be.
            From all transcripts it must say what the essay could not know.
            """;

    private BriefReport() {}

    static String of(List<Point> points, Briefed alone, Briefed record) {
        return new Markdown()
                .heading(1, "Briefs")
                .paragraph(ABOUT.formatted(BriefQuery.WORDS))
                .table(
                        List.of("figure", "measured", "set"),
                        List.of(
                                List.of("essay alone: points covered", share(points, "essay alone"), "all"),
                                List.of("all transcripts: said", share(points, "all transcripts"), "all"),
                                List.of("words, essay alone", words(alone), "at most " + BriefQuery.WORDS),
                                List.of("words, all transcripts", words(record), "at most " + BriefQuery.WORDS)))
                .heading(2, "Point by point")
                .table(
                        List.of("from", "part", "what", "said"),
                        points.stream()
                                .map(one ->
                                        List.of(one.record(), one.part(), one.what(), one.said() ? "yes" : "**no**"))
                                .toList())
                .page();
    }

    private static String words(Briefed brief) {
        return Integer.toString(brief.brief().words());
    }

    private static String share(List<Point> points, String record) {
        List<Point> asked =
                points.stream().filter(one -> one.record().equals(record)).toList();
        return asked.stream().filter(Point::said).count() + " of " + asked.size();
    }
}
