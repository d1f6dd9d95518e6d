package org.readout.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Short texts of our own in two halves: one whose mistakes are listed when rules are written, and one that only measures.
 *
 * @param suite name of the suite
 * @param title what they are, where a suite has several kinds; else empty
 * @param test part that only measures; told first
 * @param tuning part whose mistakes may be looked at
 * @param measures what is counted, in the order it is told
 */
public record TwoHalves(String suite, String title, String test, String tuning, List<Measure> measures) {
    public TwoHalves {
        measures = List.copyOf(measures);
    }

    /** Texts of one kind. */
    public TwoHalves(String suite, String test, String tuning, List<Measure> measures) {
        this(suite, "", test, tuning, measures);
    }

    /** The lines of a table beside a class, without comments and without the line that names its columns. */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path; build the program again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /**
     * Figures of each half.
     *
     * @param head the page down to its tables
     * @param counting how it is counted
     */
    public Evaluation evaluation(List<Judgement> judgements, Markdown head, String counting) {
        return evaluation(List.of(this), judgements, head, counting);
    }

    /**
     * Figures of each half of several kinds of texts of one suite.
     *
     * @param kinds in the order they are told
     * @param head the page down to its tables
     * @param counting how it is counted
     */
    public static Evaluation evaluation(
            List<TwoHalves> kinds, List<Judgement> judgements, Markdown head, String counting) {
        List<FigureShape> rows = new ArrayList<>();
        for (TwoHalves kind : kinds) {
            rows.addAll(kind.told(kind.test, "test half", judgements, head));
            rows.addAll(kind.told(kind.tuning, "tuning half", judgements, head));
        }
        return new Evaluation(
                judgements,
                rows,
                head.heading(2, "How it is counted").paragraph(counting).page(),
                judgements.stream()
                        .filter(one -> one.mistake() && kinds.stream().anyMatch(kind -> kind.lists(one)))
                        .toList());
    }

    private List<FigureShape> told(String part, String half, List<Judgement> judgements, Markdown page) {
        List<Figure> figures = figures(judgements, part);
        String heading = title.isEmpty() ? half : title + ", " + half;
        page.heading(2, heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1))
                .table(
                        FigureTable.HEADER,
                        figures.stream().map(FigureTable::row).toList());
        return figures.stream().map(figure -> FigureShape.of(suite, figure)).toList();
    }

    private boolean lists(Judgement mistake) {
        return mistake.item().part().equals(tuning) && measures.contains(mistake.measure());
    }

    private List<Figure> figures(List<Judgement> judgements, String part) {
        return measures.stream()
                .map(measure -> Figure.of(judgements, part, null, measure))
                .toList();
    }
}
