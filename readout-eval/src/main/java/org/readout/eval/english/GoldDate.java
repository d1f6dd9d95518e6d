package org.readout.eval.english;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Precision;
import org.readout.model.When;

/**
 * When something happened, as annotated.
 *
 * @param earliest first possible day; absent if unbounded
 * @param latest last possible day; absent if unbounded
 * @param basis {@code explicit}, {@code inferred}, {@code derived} or {@code vague}; empty of labels that stand in the text
 */
record GoldDate(@Nullable LocalDate earliest, @Nullable LocalDate latest, String basis) {

    static GoldDate of(GoldNode node) {
        String basis = node.text("basis");
        return new GoldDate(
                day(node.text("earliest")),
                day(node.text("latest")),
                basis.equals("inferred_year") ? "inferred" : basis);
    }

    private static @Nullable LocalDate day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
    }

    /** The same days; where the annotation gives none, none; of labels in the text, which hold one day, the first of several. */
    boolean same(When when) {
        if (earliest == null || latest == null) {
            return !when.known();
        }
        boolean first = basis.isEmpty() && earliest.equals(latest) && when.precision() == Precision.INTERVAL;
        return earliest.equals(when.earliest()) && (first || latest.equals(when.latest()));
    }

    /** For a report. */
    String words() {
        if (earliest == null || latest == null) {
            return "vague";
        }
        return earliest.equals(latest) ? String.valueOf(earliest) : earliest + "/" + latest;
    }
}
