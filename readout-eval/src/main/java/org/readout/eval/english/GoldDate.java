package org.readout.eval.english;

import java.time.LocalDate;
import java.time.YearMonth;
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
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    static GoldDate of(GoldNode node) {
        String basis = node.text("basis");
        return new GoldDate(
                day(node.text("earliest")),
                day(node.text("latest")),
                basis.equals("inferred_year") ? "inferred" : basis);
    }

    /** A day, a span of days ("2019-03-05/2019-03-07"), a month or a year as a label writes it; anything else is vague. */
    static GoldDate told(String label, String basis) {
        if (!label.matches("\\d{4}.*")) {
            return new GoldDate(null, null, basis);
        }
        String[] days = label.split("/", 2);
        return new GoldDate(first(days[0]), last(days[days.length - 1]), basis);
    }

    private static LocalDate first(String label) {
        return switch (label.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(label), 1, 1);
            case MONTH -> YearMonth.parse(label).atDay(1);
            default -> LocalDate.parse(label);
        };
    }

    private static LocalDate last(String label) {
        return switch (label.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(label), 12, 31);
            case MONTH -> YearMonth.parse(label).atEndOfMonth();
            default -> LocalDate.parse(label);
        };
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
