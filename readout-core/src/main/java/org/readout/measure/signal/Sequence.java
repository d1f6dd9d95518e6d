package org.readout.measure.signal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.BaseRate;
import org.readout.model.Direction;
import org.readout.model.Participant;
import org.readout.model.Rank;
import org.readout.model.Signal;

/**
 * Talks of the same guest with a lower host in the days before the leader's: p is the probability that a meeting at leader level
 * is led up to so. Value in days between the two. It is part of one visit, never a second sign, and not counted.
 */
public final class Sequence implements SignalKind {
    private static final int DAYS = 3;
    private static final String CAVEAT =
            "Both meetings are of one visit and are no two signs of the same thing; talks that were not told of here count as none.";

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        if (!leader(one) || !record.visits(one.partner()).opens(one)) {
            return Stream.empty();
        }
        return before(one, record).map(talks -> signal(one, talks, record)).stream();
    }

    private static Signal signal(Encounter one, Encounter talks, StateRecord record) {
        List<Encounter> earlier = record.encounters().stream()
                .takeWhile(other -> other.day().isBefore(one.day()))
                .filter(other -> leader(other) && record.visits(other.partner()).opens(other))
                .toList();
        Share share = Share.of(
                earlier,
                one.partner(),
                Encounter::partner,
                other -> before(other, record).isPresent(),
                Encounter::documents);
        BaseRate base = share.base(share.next(), one.partner(), "earlier visits at this level were led up to so");
        Participant host = Encounter.highest(talks.own()).orElseThrow();
        long days = ChronoUnit.DAYS.between(talks.day(), one.day());
        return new Signal(
                "sequence",
                record.state(),
                one.partner(),
                one.day(),
                one.band(),
                Gap.words(days) + " before, on " + talks.day() + ", the guest met " + Names.of(host)
                        + host.rank()
                                .map(Rank::band)
                                .map(band -> " (band " + band + ")")
                                .orElse(""),
                Direction.UNCLEAR,
                days,
                "days",
                base,
                List.of(one.mention(), talks.mention()),
                CAVEAT,
                false);
    }

    private static boolean leader(Encounter one) {
        return one.level() != null && one.own().country().equals(one.level().leader());
    }

    /** The last talks with a lower host on an earlier day. */
    private static Optional<Encounter> before(Encounter one, StateRecord record) {
        LocalDate first = one.day().minusDays(DAYS);
        Set<String> guests = guests(one);
        return record.with(one.partner()).stream()
                .takeWhile(other -> other.day().isBefore(one.day()))
                .filter(other -> !other.day().isBefore(first)
                        && !leader(other)
                        && Encounter.highest(other.own()).isPresent()
                        && guests(other).stream().anyMatch(guests::contains))
                .reduce((earlier, later) -> later);
    }

    private static Set<String> guests(Encounter one) {
        return one.other().principals().stream()
                .map(p -> p.person().id())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
