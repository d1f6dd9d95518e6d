package org.readout.compare.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Country;
import org.readout.model.Presence;

/**
 * Which formulas stand in which readouts, by speaker's side.
 *
 * @param rows by day, then by document
 * @param formulas those that stand in any row, the most frequent first
 * @param leftOut how many readouts of a side were left out, by reason
 */
public record Matrix(List<Row> rows, List<String> formulas, Map<Reason, Integer> leftOut) {
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::occasion, Occasion.ORDER)
            .thenComparing(row -> row.occasion().readouts().get(0).document())
            .thenComparing(Row::side);

    public Matrix {
        rows = List.copyOf(rows);
        formulas = List.copyOf(formulas);
        leftOut = Map.copyOf(leftOut);
    }

    /**
     * One side of one readout.
     *
     * @param occasion the meeting with this account of it alone
     * @param side whose words
     * @param present formulas in them
     * @param otherwise what is true of every other formula: absent from known words; not mentioned, where the account tells
     *     nothing the side said; unknown, where only a title is known
     */
    public record Row(Occasion occasion, Country side, Set<String> present, Presence otherwise) {
        public Row {
            present = Set.copyOf(present);
        }

        public Presence of(String formula) {
            return present.contains(formula) ? Presence.PRESENT : otherwise;
        }
    }

    /** @param readouts meetings, each with one account */
    public static Matrix of(Selection selection, Collection<Occasion> readouts) {
        List<Row> rows = new ArrayList<>();
        Map<Reason, Integer> leftOut = new EnumMap<>(Reason.class);
        for (Occasion occasion : readouts) {
            for (Country side : occasion.meeting().countries()) {
                selection
                        .against(occasion, side)
                        .ifPresentOrElse(
                                reason -> leftOut.merge(reason, 1, Integer::sum), () -> rows.add(row(occasion, side)));
            }
        }
        rows.sort(ORDER);
        return new Matrix(rows, used(rows), leftOut);
    }

    private static Row row(Occasion occasion, Country side) {
        return new Row(
                occasion,
                side,
                occasion.formulas(side).map(wording -> wording.formula()).collect(Collectors.toSet()),
                occasion.withoutIt(side));
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
