package org.readout.pipeline.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.compare.wording.Matrix;
import org.readout.model.Country;
import org.readout.model.Presence;

/**
 * How a side uses a formula at its meetings with another state, over all readouts of the record.
 *
 * @param said readouts in which it stands
 * @param known readouts whose words are known
 * @param first day it was said on; absent if no such readout is dated
 * @param last day it was said on
 */
public record Use(
        Country side, Country partner, int said, int known, @Nullable LocalDate first, @Nullable LocalDate last) {
    private static final Comparator<Use> MOST = Comparator.comparingInt((Use use) -> -use.said())
            .thenComparing(Use::side)
            .thenComparing(Use::partner);

    private record Pair(Country side, Country partner) {}

    /** Those who say it, who say it most often first. */
    static List<Use> of(String formula, Matrix matrix) {
        Map<Pair, Use> uses = new HashMap<>();
        for (Matrix.Row row : matrix.rows()) {
            for (Country partner : row.meeting().countries()) {
                if (!partner.equals(row.side())) {
                    uses.merge(new Pair(row.side(), partner), of(formula, row, partner), Use::plus);
                }
            }
        }
        List<Use> found = new ArrayList<>(uses.values());
        found.removeIf(use -> use.said() == 0);
        found.sort(MOST);
        return found;
    }

    private static Use of(String formula, Matrix.Row row, Country partner) {
        Presence presence = row.of(formula);
        boolean said = presence == Presence.PRESENT;
        boolean known = said || presence == Presence.ABSENT;
        LocalDate day = said ? row.day() : null;
        return new Use(row.side(), partner, said ? 1 : 0, known ? 1 : 0, day, day);
    }

    private Use plus(Use other) {
        return new Use(
                side,
                partner,
                said + other.said,
                known + other.known,
                first == null || other.first != null && other.first.isBefore(first) ? other.first : first,
                last == null || other.last != null && other.last.isAfter(last) ? other.last : last);
    }

    /** As ISO has it; empty if not known. */
    public static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
