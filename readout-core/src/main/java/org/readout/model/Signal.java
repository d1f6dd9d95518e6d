package org.readout.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A departure of a meeting, or of a silence, from the record before it.
 *
 * @param kind rarity, silence, timing, access, absence, presence …
 * @param state the state whose record it is compared with
 * @param partner the other
 * @param day the day of the meeting; of a silence, the day it lasts to
 * @param level level of the meeting, 1 for a paramount leader with a counterpart of band 3 or higher, else the band both
 *     sides' highest principals reach; absent if not known or of no meeting
 * @param about what was seen, in one line
 * @param direction which way it points
 * @param value the measured quantity
 * @param unit what {@code value} counts
 * @param base what it is compared with
 * @param evidence the words it rests on
 * @param caveat what bounds it
 * @param counted false if it is shown and must not be counted: sources conflict, or it is part of what is counted already;
 *     the caveat says why
 */
public record Signal(
        String kind,
        Country state,
        Country partner,
        LocalDate day,
        @Nullable Integer level,
        String about,
        Direction direction,
        double value,
        String unit,
        BaseRate base,
        List<Evidence> evidence,
        String caveat,
        boolean counted) {
    /**
     * The most surprising first, given all that was tested; of those alike in that the one more surprising by itself, then the
     * latest; what has no probability last.
     */
    public static final Comparator<Signal> STRONGEST = Comparator.comparingDouble((Signal s) -> orLast(s.base.q()))
            .thenComparingDouble(s -> orLast(s.base.p()))
            .thenComparing(Signal::day, Comparator.reverseOrder())
            .thenComparing(Signal::kind)
            .thenComparing(Signal::partner)
            .thenComparing(Signal::about)
            .thenComparing(s -> s.evidence().get(0));

    public Signal {
        evidence = List.copyOf(evidence);
        Require.text(kind, "kind of a signal");
        Require.text(about, "what a signal is about");
        Require.that(!evidence.isEmpty(), "a signal of kind %s needs evidence", kind);
        Require.that(Double.isFinite(value), "value %s of a signal of kind %s", value, kind);
    }

    private static double orLast(@Nullable Double probability) {
        return probability == null ? 2 : probability;
    }

    /** The same with something more to mind. */
    public Signal minding(String more) {
        return new Signal(
                kind,
                state,
                partner,
                day,
                level,
                about,
                direction,
                value,
                unit,
                base,
                evidence,
                caveat + " " + more,
                counted);
    }

    /** The same with its probability adjusted for all that was tested with it. */
    public Signal adjusted(double q) {
        return new Signal(
                kind,
                state,
                partner,
                day,
                level,
                about,
                direction,
                value,
                unit,
                base.withQ(q),
                evidence,
                caveat,
                counted);
    }
}
