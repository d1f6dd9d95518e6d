package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.explain.CoverageNote;
import org.readout.export.shape.Words;
import org.readout.measure.signal.Timing;
import org.readout.model.Signal;
import org.readout.pipeline.signal.SignalFindings;

/**
 * Signals as text: one line each, the strongest first; with the words they rest on if asked for.
 *
 * @param states whose meetings were looked at
 * @param all also what is as one would expect
 * @param evidence whose evidence to show: {@link #ALL}, that of one number, or none if empty
 */
record SignalView(Pair.States states, boolean all, String evidence) {
    static final String ALL = "all";

    /** Up to this probability a signal is worth a line. */
    private static final double UNUSUAL = 0.25;

    private static final String SILENCE = "silence";
    private static final int WIDTH = 96;
    private static final String INDENT = "       ";

    List<String> lines(SignalFindings found) {
        List<Signal> shown =
                found.signals().stream().filter(one -> all || unusual(one)).toList();
        List<String> lines = new ArrayList<>();
        lines.add("Signals of " + Count.of(found.meetings(), "meeting") + " of " + states + days(found)
                + ", as known on " + found.known());
        lines.add("");
        lines.addAll(table(shown));
        lines.addAll(expected(found.signals().size() - shown.size(), shown.size()));
        lines.addAll(levels(found.signals()));
        lines.add("");
        lines.add("What the sources cover");
        CoverageNote.of(found.coverage()).forEach(note -> lines.add("  " + note));
        return lines;
    }

    /**
     * What has no probability is shown: nobody can say that it is usual; but silences are listed by level anyway. So is an event
     * near by: who reads of both on one page sees more in it than there is, and is told how much.
     */
    private static boolean unusual(Signal signal) {
        Double p = signal.base().p();
        return p == null
                ? !signal.kind().equals(SILENCE)
                : p <= UNUSUAL || !signal.counted() || signal.kind().equals(Timing.KIND);
    }

    private static String days(SignalFindings found) {
        String to = String.valueOf(found.to());
        if (found.from() == null) {
            return found.to() == null ? "" : " to " + to;
        }
        return found.to() == null ? " from " + found.from() : " from " + found.from() + " to " + to;
    }

    private List<String> table(List<Signal> shown) {
        if (shown.isEmpty()) {
            return List.of("Nothing unusual.");
        }
        Grid grid = new Grid("rrrrlll");
        grid.row("", "bits", "p", "q", "day", "kind", "");
        for (int i = 0; i < shown.size(); i++) {
            row(i + 1, shown.get(i), grid);
        }
        List<String> rows = grid.lines();
        List<String> lines = new ArrayList<>(rows.subList(0, 1));
        for (int i = 0; i < shown.size(); i++) {
            lines.add(rows.get(i + 1));
            if (evidence.equals(ALL) || evidence.equals(String.valueOf(i + 1))) {
                lines.addAll(opened(shown.get(i)));
            }
        }
        return lines;
    }

    private void row(int number, Signal signal, Grid grid) {
        grid.row(
                String.valueOf(number),
                bits(signal.base().bits()),
                probability(signal.base().p()),
                probability(signal.base().q()),
                signal.day().toString(),
                signal.kind(),
                (signal.counted() ? "" : "~ ")
                        + (states.b() == null ? signal.partner() + ": " : "")
                        + signal.about()
                        + " (" + Words.of(signal.direction()) + ")");
    }

    private static List<String> opened(Signal signal) {
        List<String> lines = new ArrayList<>();
        signal.evidence().forEach(one -> lines.add(INDENT + Phrase.cited(one)));
        wrapped("compared with: " + signal.base().words(), lines);
        wrapped("mind: " + signal.caveat(), lines);
        return lines;
    }

    private static void wrapped(String text, List<String> lines) {
        Wrapped.lines(text, WIDTH).forEach(line -> lines.add(INDENT + line));
    }

    private static List<String> expected(int number, int shown) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (number > 0) {
            lines.add(number + " more " + (number == 1 ? "was" : "were") + " tested and " + (number == 1 ? "is" : "are")
                    + " as one would expect (--all).");
        }
        if (shown > 0) {
            lines.add("Of all that is tested, a quarter has p .25 or less by chance: q allows for that.");
        }
        return lines;
    }

    /** The last meeting at each level, whether its day is surprising or not. */
    private static List<String> levels(List<Signal> signals) {
        List<Signal> silences =
                signals.stream().filter(one -> one.kind().equals(SILENCE)).toList();
        if (silences.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "Each level by itself, to the last day known"));
        Grid grid = new Grid("llr");
        silences.stream()
                .sorted((a, b) -> Integer.compare(level(a), level(b)))
                .forEach(one -> grid.row(
                        "  " + one.about(),
                        Count.of(one.base().n() == null ? 0 : one.base().n(), "visit") + " in this record",
                        one.base().p() == null
                                ? "no rate known"
                                : "p " + probability(one.base().p())));
        lines.addAll(grid.lines());
        return lines;
    }

    private static int level(Signal signal) {
        return signal.level() == null ? Integer.MAX_VALUE : signal.level();
    }

    private static String bits(@Nullable Double bits) {
        return bits == null ? "" : String.format(Locale.ROOT, "%.1f", bits);
    }

    private static String probability(@Nullable Double p) {
        if (p == null) {
            return "";
        }
        return p < 0.001 ? String.format(Locale.ROOT, "%.0e", p) : String.format(Locale.ROOT, "%.3f", p);
    }
}
