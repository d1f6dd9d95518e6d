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

    private static final Comparator<@Nullable LocalDate> UNKNOWN_LAST =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

    /** Earlier first, by first and then by last possible day; of which nothing is known, last. */
    public static final Comparator<When> ORDER =
            Comparator.comparing(Period::first, UNKNOWN_LAST).thenComparing(Period::last, UNKNOWN_LAST);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadRequest(
                    "the period ends on " + to + ", before it begins on " + from + "; exchange --from and --to");
        }
    }

    /**
     * True if a happening may lie in the period. One that is bounded on one side only is taken to lie at its bound, or "by
     * 2018" would lie in every year before; one of which nothing is known lies in an open period only.
     */
    public boolean mayHold(When when) {
        LocalDate first = first(when);
        LocalDate last = last(when);
        if (first == null || last == null) {
            return from == null && to == null;
        }
        return (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }

    private static @Nullable LocalDate first(When when) {
        return when.earliest() == null ? when.latest() : when.earliest();
    }

    private static @Nullable LocalDate last(When when) {
        return when.latest() == null ? when.earliest() : when.latest();
    }
}
