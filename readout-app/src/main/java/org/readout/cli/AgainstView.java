package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Correlation;
import org.readout.pipeline.reading.Against;

/** An imported series beside a reading as text: how far they go together, and the months of both. */
final class AgainstView {
    private AgainstView() {}

    /** Nothing if no series was asked for. */
    static List<String> lines(@Nullable Against found) {
        if (found == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Beside it, " + found.series() + ": imported, known from elsewhere; it moves no reading");
        if (found.months().isEmpty()) {
            lines.add("  No month of the reading has a value of it.");
            return lines;
        }
        lines.add("  Rank correlation of the values: " + figures(found.level()));
        lines.add("  Rank correlation of twelve-month changes: " + figures(found.change()));
        Grid grid = new Grid("lrr").row("  month", "reading", found.series());
        found.months()
                .forEach(month -> grid.row(
                        "  " + month.value().month(),
                        String.format(Locale.ROOT, "%+.2f", month.reading().value()),
                        String.format(Locale.ROOT, "%.4g", month.value().value())));
        lines.addAll(grid.lines());
        return lines;
    }

    private static String figures(@Nullable Correlation found) {
        return found == null
                ? "cannot be told, too few months have both, or one does not move."
                : String.format(
                        Locale.ROOT,
                        "%+.2f [%+.2f, %+.2f] (probability %.2f; %s worth %.0f independent of each other).",
                        found.value(),
                        found.low(),
                        found.high(),
                        found.level(),
                        Count.of(found.pairs(), "month"),
                        found.worth());
    }
}
