package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.export.shape.Words;
import org.readout.model.Conflict;
import org.readout.model.Event;
import org.readout.model.Occurrence;

/** Imported events as a table, under a heading that says what they are; disagreements below the event they are about. */
final class OccurrenceView {
    private static final int QUOTE_WIDTH = 60;

    private OccurrenceView() {}

    static List<String> lines(List<Occurrence> occurrences) {
        List<String> lines = new ArrayList<>();
        if (!occurrences.isEmpty()) {
            lines.add("Known from elsewhere (imported; no part of what texts say):");
        }
        List<String> rows = grid(occurrences).lines();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(rows.get(i));
            occurrences.get(i).conflicts().forEach(conflict -> lines.add("    " + conflict(conflict)));
        }
        return lines;
    }

    private static Grid grid(List<Occurrence> occurrences) {
        Grid grid = new Grid("lllllll");
        for (Occurrence one : occurrences) {
            Event event = one.event();
            grid.row(
                    Phrase.date(event.date()),
                    ImportView.states(event),
                    one.kind() + " " + event.code().cameo(),
                    event.status().counts() ? Words.of(one.outcome()) : Words.of(event.status()),
                    String.join(", ", one.outlets()) + accounts(one),
                    event.evidence().docId().brief(),
                    Grid.cut(Phrase.oneLine(event.evidence().quote()), QUOTE_WIDTH));
        }
        return grid;
    }

    private static String accounts(Occurrence one) {
        return one.accounts().size() == 1 ? "" : " (" + one.accounts().size() + ")";
    }

    private static String conflict(Conflict conflict) {
        String where = conflict.evidence().get(0).docId().brief();
        return "disagree on the " + conflict.about() + ": " + conflict.taken() + ", or " + conflict.other() + " ("
                + where + ")";
    }
}
