package org.readout.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * A stretch of a text in which the same items hold.
 *
 * @param text the words
 * @param classes what they are coded as, for the style sheet; empty for nothing
 * @param items numbers of the items, for lighting up; empty for none
 * @param at whether it is what the reader came for
 * @param first whether it begins that
 */
public record Passage(String text, String classes, String items, boolean at, boolean first) {
    public boolean plain() {
        return classes.isEmpty() && !at;
    }

    /** Cuts a text wherever an item begins or ends: cost grows with the items that hold at one place, not with all. */
    static List<Passage> of(String text, List<Coded> items, @Nullable Span at) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        items.forEach(item -> item.spans().forEach(span -> cuts.addAll(List.of(span.start(), span.end()))));
        if (at != null) {
            cuts.addAll(List.of(at.start(), at.end()));
        }
        Sweep sweep = new Sweep(items);
        List<Passage> passages = new ArrayList<>();
        int from = -1;
        for (int to : cuts) {
            if (from >= 0) {
                List<Coded> here = sweep.at(from);
                boolean lit = at != null && at.start() <= from && to <= at.end();
                passages.add(new Passage(
                        text.substring(from, to),
                        classes(here),
                        ids(here),
                        lit,
                        lit && at != null && from == at.start()));
            }
            from = to;
        }
        return passages;
    }

    private static String classes(List<Coded> here) {
        return here.isEmpty()
                ? ""
                : "c "
                        + String.join(
                                " ", here.stream().map(Coded::kind).distinct().toList());
    }

    private static String ids(List<Coded> here) {
        return String.join(" ", here.stream().map(Coded::id).distinct().toList());
    }

    /** Which items hold at a place; places are asked for from left to right. */
    private static final class Sweep {
        private record Start(Span span, Coded item) {}

        private final List<Start> coming = new ArrayList<>();
        private List<Start> open = new ArrayList<>();
        private int next;

        Sweep(List<Coded> items) {
            items.forEach(item -> item.spans().forEach(span -> coming.add(new Start(span, item))));
            coming.sort(Comparator.comparing(Start::span));
        }

        List<Coded> at(int place) {
            while (next < coming.size() && coming.get(next).span().start() <= place) {
                open.add(coming.get(next++));
            }
            open = new ArrayList<>(
                    open.stream().filter(start -> start.span().end() > place).toList());
            return open.stream().map(Start::item).toList();
        }
    }
}
