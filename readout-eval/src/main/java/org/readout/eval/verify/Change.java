package org.readout.eval.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.lexicon.Row;
import org.readout.model.Span;
import org.readout.model.Verdict;

/**
 * Something changed in a text, and which verdicts must change with it.
 *
 * @param name of the changed copy
 * @param what date, rank, phrase or level
 * @param edits in text order
 * @param affected the verdict after, by kind and first offset of the claim before
 */
record Change(String name, String what, List<Edit> edits, Map<String, Verdict.Judgement> affected) {
    /** Words put in the place of others. */
    record Edit(Span place, String words) {}

    static Change of(Row row) {
        return new Change(
                row.text("copy"),
                row.text("what"),
                row.list("edits").stream()
                        .map(Change::edit)
                        .sorted(Comparator.comparing(Edit::place))
                        .toList(),
                row.list("affected").stream()
                        .map(cell -> cell.split("="))
                        .collect(Collectors.toUnmodifiableMap(cell -> cell[0], cell -> Texts.judgement(cell[1]))));
    }

    private static Edit edit(String cell) {
        String[] parts = cell.split("=", 2);
        String[] place = parts[0].split("-");
        return new Edit(new Span(Integer.parseInt(place[0]), Integer.parseInt(place[1])), parts[1]);
    }

    String in(String text) {
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (Edit edit : edits) {
            changed.append(text, from, edit.place().start()).append(edit.words());
            from = edit.place().end();
        }
        return changed.append(text, from, text.length()).toString();
    }

    /** Where a place of the text is in the changed one. */
    Span moved(Span place) {
        int start = moved(place.start());
        return new Span(start, Math.max(start + 1, moved(place.end())));
    }

    private int moved(int offset) {
        int by = 0;
        for (Edit edit : edits) {
            if (edit.place().end() <= offset) {
                by += edit.words().length() - edit.place().length();
            } else if (edit.place().start() < offset) {
                return edit.place().start()
                        + by
                        + Math.min(offset - edit.place().start(), edit.words().length());
            }
        }
        return offset + by;
    }
}
