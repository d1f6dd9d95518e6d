package org.readout.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.readout.explain.CoverageNote;
import org.readout.model.Coverage;

/** What a source covers as text: the note of every screen, and the days that are missing. */
final class CoverageView {
    private static final int MOST_RUNS = 12;

    private CoverageView() {}

    static List<String> lines(Coverage source) {
        List<String> lines = new ArrayList<>(CoverageNote.of(List.of(source)));
        List<String> runs = runs(source.missingDays());
        if (!runs.isEmpty()) {
            int shown = Math.min(MOST_RUNS, runs.size());
            lines.add("  days without a document: " + String.join(", ", runs.subList(0, shown))
                    + (shown < runs.size() ? ", ... (all with --json)" : ""));
        }
        return lines;
    }

    /** Days that follow one another become one run. */
    private static List<String> runs(List<LocalDate> days) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < days.size(); ) {
            int last = i;
            while (last + 1 < days.size() && days.get(last).plusDays(1).equals(days.get(last + 1))) {
                last++;
            }
            runs.add(i == last ? days.get(i).toString() : days.get(i) + " to " + days.get(last));
            i = last + 1;
        }
        return runs;
    }
}
