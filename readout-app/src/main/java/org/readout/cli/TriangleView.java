package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.readout.explain.Chart;
import org.readout.explain.Confidence;
import org.readout.explain.CoverageNote;
import org.readout.explain.Ranking;
import org.readout.explain.Sparkline;
import org.readout.measure.Correlation;
import org.readout.model.Reading;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.Triangle;

/** Three readings as text: their state at the end, their courses, whether they move together, what moves each. */
final class TriangleView {
    private static final int MOST = 2;

    private TriangleView() {}

    /** @param asOf whether the readings are of what was known on their day */
    static List<String> lines(Triangle found, boolean asOf) {
        DyadReadings any = found.sides().get(0).readings();
        List<String> lines = new ArrayList<>();
        lines.add("Model " + any.model() + ": " + any.unit());
        lines.add(
                asOf
                        ? "As known that day: nothing published later is used."
                        : "Smoothed: each value uses the whole record, later documents too. As known on a day: --as-of DATE.");
        lines.add("");
        lines.addAll(ends(found));
        lines.add("");
        lines.addAll(movements(found.movements()));
        found.sides().forEach(side -> lines.addAll(side(side, asOf)));
        lines.add("");
        lines.add("What the sources cover");
        CoverageNote.of(any.coverage()).forEach(note -> lines.add("  " + note));
        lines.add("");
        lines.add("Mind");
        caveats(found).forEach(caveat -> lines.add("  " + caveat));
        return lines;
    }

    private static List<String> ends(Triangle found) {
        Grid grid = new Grid("llrll");
        for (Triangle.Side side : found.sides()) {
            DyadReadings readings = side.readings();
            if (readings.items() == 0) {
                grid.row(readings.dyad().toString(), "nothing in this record", "", "", "");
            } else {
                Reading last = readings.last();
                grid.row(
                        readings.dyad().toString(),
                        last.date().toString(),
                        String.format(Locale.ROOT, "%+.2f [%+.2f, %+.2f]", last.value(), last.low(), last.high()),
                        Sparkline.of(readings.readings()),
                        Confidence.sentence(last.probWarming().m12(), 12));
            }
        }
        return grid.lines();
    }

    private static List<String> movements(List<Triangle.CoMovement> movements) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Do they move together? Correlation of twelve-month changes, month by month, each from no later month;");
        lines.add("interval of probability 0.95");
        for (Triangle.CoMovement two : movements) {
            String names = two.first() + " and " + two.second() + ": ";
            lines.add("  " + names + figures(two));
            lines.add("    " + verdict(two));
        }
        return lines;
    }

    private static String figures(Triangle.CoMovement two) {
        Correlation change = two.change();
        return change == null
                ? "cannot be told, the record holds too little"
                : String.format(
                        Locale.ROOT,
                        "%+.2f [%+.2f, %+.2f], %s worth %.0f independent of each other",
                        change.value(),
                        change.low(),
                        change.high(),
                        Count.of(change.pairs(), "month"),
                        change.worth());
    }

    private static String verdict(Triangle.CoMovement two) {
        Correlation change = two.change();
        if (two.opposed()) {
            return "one cools as the other warms; that is no cause, and a third thing may move both";
        }
        String none = "no sign that one cools as the other warms: warmth of one is no evidence against the other";
        return change != null && change.together() ? "they warm and cool together; " + none : none;
    }

    private static List<String> side(Triangle.Side side, boolean asOf) {
        DyadReadings found = side.readings();
        if (found.items() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", found.dyad() + ", beside the dyads of " + side.panel()));
        if (!asOf) {
            lines.addAll(Chart.of(found.readings(), found.silent()).lines().toList());
            if (!found.silent().isEmpty()) {
                lines.add(ReadingView.HOLLOW);
            }
        }
        found.grade(found.readings().size() - 1).ifPresent(grade -> lines.add("  Grade: " + grade + "."));
        Ranking ranking = Ranking.of(found.last(), MOST);
        ranking.raising().forEach(one -> lines.addAll(ReadingView.contribution(one, Phrase.QUOTE_WIDTH)));
        ranking.lowering().forEach(one -> lines.addAll(ReadingView.contribution(one, Phrase.QUOTE_WIDTH)));
        return lines;
    }

    private static List<String> caveats(Triangle found) {
        Set<String> panels = new TreeSet<>();
        found.sides().forEach(side -> panels.add(side.panel().code()));
        List<String> caveats = new ArrayList<>();
        if (panels.size() > 1) {
            caveats.add("0 is what is usual for the state a dyad stands beside: values beside "
                    + String.join(" and ", panels) + " are not on one scale.");
        }
        caveats.add("What sources of a third state tell of two others is what it chose to tell of them.");
        caveats.add("What moves all relations of a state (a congress, a season of visits) moves two of them together.");
        return caveats;
    }
}
