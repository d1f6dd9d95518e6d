package org.readout.measure.signal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.model.Country;
import org.readout.model.Direction;
import org.readout.model.Signal;

/**
 * Gaps that are still open: for each level at which two states have met, how long they have not done so since. Of kind
 * {@code silence}, one a level; p is that of {@link Rarity}
 * or, if larger, the probability that as many meetings spread over all of the time end so early, (t / T)ⁿ. A meeting that was due by the pair's habit and did not come has a small
 * p. Value in days.
 */
public final class Silences {
    private static final String CAVEAT =
            "In this record: a meeting may have been held and not told of here. A gap that is open may end any day.";

    private Silences() {}

    /** At the end of the last day known, the highest level first. */
    public static Stream<Signal> of(Country partner, StateRecord record) {
        TreeSet<Level> levels = new TreeSet<>();
        record.with(partner).stream()
                .map(Encounter::level)
                .filter(level -> level != null)
                .forEach(levels::add);
        return levels.stream().flatMap(level -> of(partner, level, record).stream());
    }

    private static Optional<Signal> of(Country partner, Level level, StateRecord record) {
        return Gap.before(record.known().plusDays(1), partner, level, record).flatMap(gap -> gap.previous()
                .map(previous -> new Signal(
                        "silence",
                        record.state(),
                        partner,
                        record.known(),
                        level.band(),
                        String.format(
                                Locale.ROOT,
                                "no meeting at %s for %s, since %s",
                                level.words(),
                                Gap.words(gap.days() - 1),
                                previous.day()),
                        Direction.COOLING,
                        gap.days() - 1,
                        "days",
                        gap.base(gap.open()),
                        List.of(previous.mention()),
                        CAVEAT,
                        true)));
    }
}
