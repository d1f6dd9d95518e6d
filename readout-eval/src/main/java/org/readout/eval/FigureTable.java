package org.readout.eval;

import java.util.List;

/** Figures as rows of a table. */
public final class FigureTable {
    public static final List<String> HEADER = List.of(
            "what is counted", "language", "right", "found", "expected", "recall [95%]", "precision [95%]", "F1");

    private FigureTable() {}

    public static List<String> row(Figure figure) {
        Tally tally = figure.tally();
        return List.of(
                figure.measure().label(),
                figure.language(),
                String.valueOf(tally.right()),
                figure.measure().alarms() ? String.valueOf(tally.found()) : "–",
                String.valueOf(tally.expected()),
                Markdown.share(tally.recall()),
                Markdown.share(figure.precision()),
                Markdown.number(figure.f1()));
    }
}
