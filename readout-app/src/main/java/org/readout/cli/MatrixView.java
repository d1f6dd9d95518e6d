package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.compare.wording.Matrix;
import org.readout.compare.wording.Reason;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Presence;

/** Readouts against formulas as text: a line a readout, a column a formula, the most frequent formulas only. */
final class MatrixView {
    private static final int COLUMNS = 40;
    private static final int TENS = 10;
    private static final int NAMES_IN_LINE = 4;

    private MatrixView() {}

    static List<String> lines(Matrix matrix) {
        List<String> shown = matrix.formulas().stream().limit(COLUMNS).toList();
        List<String> lines = new ArrayList<>();
        lines.add(
                "●  said   ○  absent from known words   –  nothing the side said is reported   ?  only a title is known");
        lines.add("");
        lines.addAll(key(shown));
        lines.add("");
        Grid grid = new Grid("llllll");
        if (shown.size() >= TENS) {
            grid.row("", "", "", "", "", numbers(shown.size(), TENS));
        }
        grid.row("day", "side", "with", "highest", "document", numbers(shown.size(), 1));
        matrix.rows().forEach(row -> row(row, shown, grid));
        lines.addAll(grid.lines());
        lines.add("");
        lines.add(Count.of(matrix.rows().size(), "readout") + ", "
                + Count.of(matrix.formulas().size(), "formula")
                + (matrix.formulas().size() > shown.size()
                        ? "; the " + shown.size() + " most frequent are shown, --json and --csv give all"
                        : ""));
        return lines;
    }

    private static List<String> key(List<String> formulas) {
        Grid grid = new Grid("llll");
        for (int from = 0; from < formulas.size(); from += NAMES_IN_LINE) {
            String[] cells = new String[NAMES_IN_LINE];
            for (int i = 0; i < NAMES_IN_LINE; i++) {
                int at = from + i;
                cells[i] = at < formulas.size() ? String.format(Locale.ROOT, "%2d %s", at + 1, formulas.get(at)) : "";
            }
            grid.row(cells);
        }
        return grid.lines();
    }

    /** The tens or the units of the numbers of columns, blank where there are no tens. */
    private static String numbers(int columns, int unit) {
        StringBuilder digits = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
            int digit = column / unit % 10;
            digits.append(unit > 1 && column < unit ? " " : String.valueOf(digit));
        }
        return digits.toString();
    }

    private static void row(Matrix.Row row, List<String> formulas, Grid grid) {
        grid.row(
                String.valueOf(row.day() == null ? "undated" : row.day()),
                row.side().code(),
                row.meeting().countries().stream()
                        .filter(country -> !country.equals(row.side()))
                        .map(Country::code)
                        .sorted()
                        .collect(Collectors.joining(",")),
                row.meeting()
                        .highest(row.side())
                        .map(one -> Phrase.person(one.person())
                                + one.rank()
                                        .map(rank -> " [" + rank.band() + "]")
                                        .orElse(""))
                        .orElse("?"),
                row.document().brief(),
                formulas.stream().map(formula -> mark(row.of(formula))).collect(Collectors.joining()));
    }

    private static String mark(Presence presence) {
        return switch (presence) {
            case PRESENT -> "●";
            case ABSENT -> "○";
            case NOT_MENTIONED -> "–";
            case UNKNOWN -> "?";
        };
    }

    /** Which condition emptied the selection: the last that left anything out. */
    static String emptied(Matrix matrix, List<Coverage> coverage) {
        if (matrix.leftOut().keySet().stream().allMatch(reason -> reason == Reason.OTHER_STATES)) {
            return Nothing.of("readouts of meetings of these states", coverage);
        }
        return "no readout is left: "
                + matrix.leftOut().entrySet().stream()
                        .filter(entry -> entry.getKey() != Reason.OTHER_STATES)
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> Count.of(entry.getValue(), "readout") + " " + Left.words(entry.getKey()))
                        .collect(Collectors.joining("; "));
    }
}
