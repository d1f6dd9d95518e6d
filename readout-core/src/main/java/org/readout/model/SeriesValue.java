package org.readout.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a series that was measured elsewhere, of two states (or one) in a period.
 *
 * @param series name of the series
 * @param a the state the value is of; of a directed series, the state that acts
 * @param b the other; absent for a value of one state
 * @param period a day, month or year
 * @param value in the unit of the series
 * @param side the state whose side keeps the series; absent if not stated
 * @param evidence the value as it stands in the record; its layer is {@link Layer#OUTSIDE}
 */
public record SeriesValue(
        String series,
        Country a,
        @Nullable Country b,
        When period,
        double value,
        @Nullable Country side,
        Evidence evidence) {
    public SeriesValue {
        Require.text(series, "name of a series");
        Require.that(!a.equals(b), "a value needs two states or one, not %s twice", a);
        Require.that(Double.isFinite(value), "%s is not a number", value);
        Require.that(period.known(), "a value needs a period");
    }

    public Set<Country> countries() {
        return Stream.of(a, b).filter(state -> state != null).collect(Collectors.toUnmodifiableSet());
    }

    public boolean of(Dyad dyad) {
        return dyad.within(countries());
    }
}
