package org.readout.compare.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Meeting;
import org.readout.model.Presence;

/**
 * Which formulas stand in which readouts, by speaker's side.
 *
 * @param rows by day, then by meeting, document and side
 * @param formulas those that stand in any row, the most frequent first
 * @param leftOut how many readouts of a side were left out, by reason
 */
public record Matrix(List<Row> rows, List<String> formulas, Map<Reason, Integer> leftOut) {
    public Matrix {
        rows = List.copyOf(rows);
        formulas = List.copyOf(formulas);
        leftOut = Map.copyOf(leftOut);
    }

    /**
     * One side of one readout.
     *
     * @param document the document that gives it
     * @param outlet who published it; empty if not stated
     * @param meeting the meeting as the document tells it
     * @param side whose words
     * @param present formulas in them
     * @param otherwise what is true of every other formula: absent from known words; not mentioned, where the account tells
     *     nothing the side said; unknown, where only a title is known
     */
    public record Row(
            DocId document, String outlet, Meeting meeting, Country side, Set<String> present, Presence otherwise) {
        public Row {
            present = Set.copyOf(present);
        }

        public Presence of(String formula) {
            return present.contains(formula) ? Presence.PRESENT : otherwise;
        }

        /** The first day the meeting may have been held on; absent if not known. */
        public @Nullable LocalDate day() {
            return meeting.date().earliest();
        }
    }

    /** @param sides every side of every readout there is */
    public static Matrix of(Selection selection, Collection<Row> sides) {
        List<Placed> rows = new ArrayList<>();
        Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);
        for (Row row : sides) {
            selection
                    .against(row.meeting(), row.outlet()::equals, row.side())
                    .ifPresentOrElse(reason -> leftOut.merge(reason, 1, Integer::sum), () -> rows.add(Placed.of(row)));
        }
        rows.sort(Placed.ORDER);
        List<Row> sorted = rows.stream().map(Placed::row).toList();
        return new Matrix(sorted, used(sorted), leftOut);
    }

    /** A row with what it is sorted by, worked out once. */
    private record Placed(Row row, @Nullable LocalDate day, String meeting) {
        static final Comparator<Placed> ORDER = Comparator.comparing(
                        Placed::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Placed::meeting)
                .thenComparing(placed -> placed.row.meeting().mentions().get(0))
                .thenComparing(placed -> placed.row.document())
                .thenComparing(placed -> placed.row.side());

        static Placed of(Row row) {
            return new Placed(row, row.day(), row.meeting().id());
        }
    }

    private static List<String> used(List<Row> rows) {
        Map<String, Integer> uses = new HashMap<>();
        rows.forEach(row -> row.present().forEach(formula -> uses.merge(formula, 1, Integer::sum)));
        return uses.keySet().stream()
                .sorted(Comparator.comparingInt((String formula) -> -uses.getOrDefault(formula, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
