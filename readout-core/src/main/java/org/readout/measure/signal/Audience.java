package org.readout.measure.signal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.model.BaseRate;
import org.readout.model.Direction;
import org.readout.model.Evidence;
import org.readout.model.Signal;

/**
 * Whether a guest is received by the paramount leader, against guests of the same band before. Of kind {@code audience} p is the
 * probability that such a guest is; of kind {@code no_audience}, told when the stay is over, that such a guest is not. The value
 * is the guest's rank band.
 */
public final class Audience implements SignalKind {
    private static final String CAVEAT =
            "Offices as told at the dates. A guest may have been received and not told of in this record.";

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        return record.stays().stream()
                .filter(stay -> stay.encounters().contains(one))
                .flatMap(stay -> of(one, stay, record).stream());
    }

    private static Optional<Signal> of(Encounter one, Stay stay, StateRecord record) {
        Optional<Encounter> audience = stay.audience();
        if (audience.filter(one::equals).isPresent()) {
            Share share = share(one, stay, record);
            return Optional.of(signal(
                    "audience",
                    one,
                    stay,
                    record,
                    "is received by the leader",
                    Direction.WARMING,
                    share,
                    share.next()));
        }
        List<Encounter> all = stay.encounters();
        boolean ended = one.equals(all.get(all.size() - 1)) && stay.over(record.known());
        if (audience.isEmpty() && ended) {
            Share share = share(one, stay, record);
            return Optional.of(signal(
                    "no_audience",
                    one,
                    stay,
                    record,
                    "is not received by the leader",
                    Direction.COOLING,
                    share,
                    1 - share.next()));
        }
        return Optional.empty();
    }

    /** Stays over before this one's first day. */
    private static Share share(Encounter one, Stay stay, StateRecord record) {
        Predicate<Stay> alike = other -> other.band() == stay.band()
                && other.last().isBefore(stay.encounters().get(0).day());
        return Share.of(
                record.stays().stream().filter(alike).toList(),
                one.partner(),
                Stay::partner,
                other -> other.audience().isPresent(),
                other -> other.encounters().get(0).documents());
    }

    private static Signal signal(
            String kind,
            Encounter one,
            Stay stay,
            StateRecord record,
            String what,
            Direction direction,
            Share share,
            double p) {
        BaseRate base = share.base(p, one.partner(), "earlier guests of band " + stay.band() + " were received");
        List<Evidence> evidence =
                Stream.of(one.mention(), stay.guest().evidence()).distinct().toList();
        return new Signal(
                kind,
                record.state(),
                one.partner(),
                one.day(),
                one.band(),
                Names.of(stay.guest()) + " (band " + stay.band() + ") " + what,
                direction,
                stay.band(),
                "rank band",
                base,
                evidence,
                CAVEAT,
                true);
    }
}
