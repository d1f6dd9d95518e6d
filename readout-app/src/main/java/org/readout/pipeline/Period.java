package org.readout.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.readout.model.When;

/**
 * A stretch of days.
 *
 * @param from first day; absent if open
 * @param to last day; absent if open
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Period ALWAYS = new Period(null, null);

    /** Earlier first, by first and then by last possible day; unknown days last. */
    static final Comparator<When> ORDER = Comparator.comparing(
                    When::earliest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(When::latest, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadRequest(
                    "the period ends on " + to + ", before it begins on " + from + "; exchange --from and --to");
        }
    }

    /** True if a day may lie in the period; one of which nothing is known lies in an open period only. */
    boolean mayHold(When when) {
        if (when.earliest() == null && when.latest() == null) {
            return from == null && to == null;
        }
        return (from == null || when.latest() == null || !when.latest().isBefore(from))
                && (to == null || when.earliest() == null || !when.earliest().isAfter(to));
    }
}
