package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.explain.Chart;
import org.readout.explain.Confidence;
import org.readout.explain.CoverageNote;
import org.readout.explain.Ranking;
import org.readout.explain.Sparkline;
import org.readout.model.Contribution;
import org.readout.model.Estimate;
import org.readout.model.Evidence;
import org.readout.model.ProbWarming;
import org.readout.model.Reading;
import org.readout.pipeline.reading.DyadReadings;

/** The barometer as text: chart, probabilities in words, evidence for and against, controls, what the sources cover. */
final class ReadingView {
    static final String HOLLOW = "○ no contact or act in this period; where the sources cover it, that counts too";
    private static final int MOST = 5;

    private ReadingView() {}

    /**
     * @param asOf whether the reading is of what was known on its day
     * @param beside lines on what it is held against
     */
    static List<String> lines(DyadReadings found, boolean asOf, List<String> beside) {
        Reading last = found.last();
        List<String> lines = new ArrayList<>();
        lines.add(found.dyad() + ", model " + found.model() + ": " + found.unit());
        lines.add(
                asOf
                        ? "As known that day: nothing published later is used."
                        : "Smoothed: each row uses the whole record, later documents too. As known on a day: --as-of DATE.");
        lines.addAll(imported(found.imported()));
        lines.add("");
        lines.addAll(Chart.of(found.readings(), found.silent()).lines().toList());
        if (!found.silent().isEmpty()) {
            lines.add(HOLLOW);
        }
        lines.add("");
        lines.add("On " + last.date() + ", interval of probability " + last.level() + ":");
        lines.addAll(warming(last.probWarming()));
        found.grade(found.readings().size() - 1).ifPresent(grade -> lines.add("  Grade: " + grade + "."));
        lines.addAll(standing(last, asOf));
        lines.addAll(evidence(Ranking.of(last, MOST)));
        lines.addAll(grounds(last));
        lines.addAll(turns(found));
        lines.addAll(controls(found.controls()));
        lines.addAll(beside);
        lines.add("");
        lines.add("What the sources cover");
        CoverageNote.of(found.coverage()).forEach(note -> lines.add("  " + note));
        if (found.imported() != null) {
            CoverageNote.of(found.imported().coverage()).forEach(note -> lines.add("  " + note));
        }
        lines.add("");
        lines.add("Mind");
        caveats(asOf).forEach(caveat -> lines.add("  " + caveat));
        return lines;
    }

    private static List<String> imported(DyadReadings.@Nullable Elsewhere imported) {
        if (imported == null) {
            return List.of();
        }
        return List.of(
                imported.coverage().isEmpty()
                        ? "With imported events: none were imported; do so with: readout import FILE."
                        : "With " + Count.of(imported.acts(), "imported event")
                                + " between the two, known from elsewhere: a list's choice is made with hindsight."
                                + " In months the sources do not cover they move nothing.");
    }

    /** What the value says in plain numbers, beside what is usual and what the month itself adds. */
    private static List<String> standing(Reading last, boolean asOf) {
        Double usual = last.usual();
        Double month = last.month();
        Estimate filtered = last.filtered();
        if (usual == null || month == null || filtered == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(
                String.format(
                        Locale.ROOT,
                        "  Leaders' meetings to be expected: %.1f times those of an average two; usual for these: %.1f times.",
                        Math.exp(last.value()),
                        Math.exp(usual)),
                String.format(
                        Locale.ROOT,
                        "  Texts that name the two together in the month itself: %.1f times the usual.",
                        Math.exp(month))));
        if (!asOf) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  From this period and those before it alone: %+.2f [%+.2f, %+.2f].",
                    filtered.value(),
                    filtered.low(),
                    filtered.high()));
        }
        return lines;
    }

    static List<String> warming(ProbWarming warming) {
        return List.of(
                "  " + Confidence.sentence(warming.m3(), 3),
                "  " + Confidence.sentence(warming.m12(), 12),
                "  " + Confidence.sentence(warming.m36(), 36));
    }

    private static List<String> evidence(Ranking ranking) {
        List<String> lines = new ArrayList<>();
        list("What raises it most", ranking.raising(), lines);
        list("What lowers it most", ranking.lowering(), lines);
        return lines;
    }

    private static List<String> turns(DyadReadings found) {
        List<String> lines = new ArrayList<>();
        if (!found.turns().isEmpty()) {
            lines.add("");
            lines.add("Turns (from the whole record): "
                    + joined(found.turns().stream()
                            .map(turn -> String.format(
                                    Locale.ROOT,
                                    "%tY-%<tm %s (%.2f)",
                                    turn.date(),
                                    turn.warming() ? "warmer from there" : "cooler from there",
                                    turn.probability()))));
        }
        if (!found.alarms().isEmpty()) {
            lines.add("");
            lines.add("Could be told at the time (one false alarm in ten years of a level that stands still): "
                    + joined(found.alarms().stream()
                            .map(alarm -> String.format(
                                    Locale.ROOT,
                                    "%tY-%<tm %s since %tY-%<tm",
                                    alarm.date(),
                                    alarm.warming() ? "warmer" : "cooler",
                                    alarm.since()))));
        }
        return lines;
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }

    /** What of the value rests on no words but on the record as a whole. */
    private static List<String> grounds(Reading last) {
        List<String> lines = new ArrayList<>();
        last.contributions().stream()
                .filter(one -> one.evidence() == null)
                .forEach(one -> lines.addAll(contribution(one, Phrase.QUOTE_WIDTH)));
        if (!lines.isEmpty()) {
            lines.add(0, "");
            lines.add(1, "Beside these, of the value");
        }
        return lines;
    }

    private static void list(String heading, List<Contribution> contributions, List<String> lines) {
        if (!contributions.isEmpty()) {
            lines.add("");
            lines.add(heading);
            contributions.forEach(one -> lines.addAll(contribution(one, Phrase.QUOTE_WIDTH)));
        }
    }

    static List<String> contribution(Contribution one, int width) {
        String amount = String.format(Locale.ROOT, "  %+.2f  %s", one.amount(), one.what());
        Evidence evidence = one.evidence();
        return evidence == null
                ? List.of(amount)
                : List.of(
                        amount,
                        "         " + Phrase.quote(evidence, width) + "  "
                                + evidence.docId().brief());
    }

    private static List<String> controls(List<DyadReadings.Control> controls) {
        if (controls.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid("lrl");
        for (DyadReadings.Control control : controls) {
            List<Reading> readings = control.readings();
            double value = readings.get(readings.size() - 1).value();
            grid.row("  " + control.dyad(), String.format(Locale.ROOT, "%+.2f", value), Sparkline.of(readings));
        }
        List<String> lines = new ArrayList<>(List.of("", "Beside it, on the same days (value at the end, course)"));
        lines.addAll(grid.lines());
        return lines;
    }

    private static List<String> caveats(boolean asOf) {
        String silence =
                "A covered month without contact counts as one; a month the sources do not cover moves nothing.";
        String known = "Documents without a day of publication are left out.";
        return List.of(
                asOf ? known : silence,
                "Amounts are shares of the value, not causes; sources of one side that agree are not confirmation.");
    }
}
