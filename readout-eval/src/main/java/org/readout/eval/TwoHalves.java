package org.readout.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Short texts of our own in two halves: one whose mistakes are listed when rules are written, and one that only measures.
 *
 * @param suite name of the suite
 * @param test part that only measures; told first
 * @param tuning part whose mistakes may be looked at
 * @param measures what is counted, in the order it is told
 */
public record TwoHalves(String suite, String test, String tuning, List<Measure> measures) {
    public TwoHalves {
        measures = List.copyOf(measures);
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
        Map<String, List<Figure>> figures = new LinkedHashMap<>();
        Stream.of(test, tuning).forEach(part -> figures.put(part, figures(judgements, part)));
        figures.forEach((part, rows) -> head.heading(2, part.equals(test) ? "Test half" : "Tuning half")
                .table(FigureTable.HEADER, rows.stream().map(FigureTable::row).toList()));
        return new Evaluation(
                judgements,
                figures.values().stream()
                        .flatMap(List::stream)
                        .map(figure -> FigureShape.of(suite, figure))
                        .toList(),
                head.heading(2, "How it is counted").paragraph(counting).page(),
                judgements.stream()
                        .filter(one -> one.mistake() && one.item().part().equals(tuning))
                        .toList());
    }

    private List<Figure> figures(List<Judgement> judgements, String part) {
        return measures.stream()
                .map(measure -> Figure.of(judgements, part, null, measure))
                .toList();
    }
}
