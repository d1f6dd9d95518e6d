package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.explain.CoverageNote;
import org.readout.export.shape.Words;
import org.readout.model.Reading;
import org.readout.model.Signal;
import org.readout.pipeline.signal.Change;
import org.readout.pipeline.signal.ChangeFindings;

/** What became known after a day as text. */
final class ChangesView {
    private static final int QUOTES = 2;
    private static final String INDENT = "      ";

    private ChangesView() {}

    static List<String> lines(ChangeFindings found, Pair.States states) {
        List<String> lines = new ArrayList<>();
        lines.add("What became known of " + states + " after " + found.since() + " and by " + found.known());
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> changes =
                    found.changes().stream().filter(one -> one.kind() == kind).toList();
            if (!changes.isEmpty()) {
                lines.add("");
                lines.add(heading(kind));
                changes.forEach(one -> lines.addAll(lines(one)));
            }
        }
        lines.add("");
        lines.add("What the sources cover");
        CoverageNote.of(found.coverage()).forEach(note -> lines.add("  " + note));
        return lines;
    }

    private static String heading(Change.Kind kind) {
        return switch (kind) {
            case READING -> "The reading";
            case TURN -> "Turns that could not be told before (from the whole record)";
            case ALARM -> "The level left where it was (one false alarm in ten years of a level that stands still)";
            case MEETING -> "New meetings and other contacts";
            case ACCOUNT -> "Further accounts of what was known";
            case SIGNAL -> "What is unusual about the new meetings";
            case VERDICT -> "Judged otherwise than before";
        };
    }

    private static List<String> lines(Change change) {
        if (change.meeting() != null && change.kind() == Change.Kind.MEETING) {
            return MeetingView.lines(change.meeting()).stream()
                    .map(line -> "  " + line)
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        if (change.meeting() != null) {
            lines.add("  " + Phrase.date(change.meeting().date()) + "  "
                    + change.meeting().format().id().replace('_', ' '));
        } else if (change.kind() == Change.Kind.VERDICT) {
            lines.add("  was  " + signal(change.before()));
            lines.add("  is   " + signal(change.signal()));
        } else if (change.moved() != null) {
            lines.add("  was  " + reading(change.moved().then()));
            lines.add("  is   " + reading(change.moved().now()));
        } else if (change.shift() != null) {
            lines.add("  " + change.day() + "  " + shift(change.shift()));
        } else {
            lines.add("  " + signal(change.signal()));
        }
        change.evidence().stream().limit(QUOTES).forEach(one -> lines.add(INDENT + Phrase.cited(one)));
        return lines;
    }

    private static String reading(Reading reading) {
        return String.format(
                Locale.ROOT,
                "%+.2f [%+.2f, %+.2f] on %s, warmer than a year before with %.2f",
                reading.value(),
                reading.low(),
                reading.high(),
                reading.date(),
                reading.probWarming().m12());
    }

    private static String shift(Change.Shift shift) {
        String way = shift.warming() ? "warmer" : "cooler";
        return shift.probability() == null
                ? String.format(Locale.ROOT, "%s since %tY-%<tm", way, shift.since())
                : String.format(Locale.ROOT, "%s from there (%.2f)", way, shift.probability());
    }

    private static String signal(@Nullable Signal signal) {
        if (signal == null) {
            return "nothing of that kind";
        }
        Double p = signal.base().p();
        return signal.day() + "  " + signal.kind() + "  " + (signal.counted() ? "" : "~ ") + signal.about()
                + (p == null ? "" : String.format(Locale.ROOT, ", p %.3f", p)) + " (" + Words.of(signal.direction())
                + ")";
    }
}
