package org.readout.measure.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.BaseRate;
import org.readout.model.Direction;
import org.readout.model.DocId;
import org.readout.model.Participant;
import org.readout.model.Signal;

/**
 * Whether a guest's counterpart is the usual one: the band of the host's highest principal against those who received guests of
 * the same band before, all partners taken together. Value: by how many bands the host stands above the guest. Of audiences with
 * the paramount leader {@link Audience} tells.
 */
public final class Symmetry implements SignalKind {
    private static final String CAVEAT =
            "Offices as told at the dates; who else met the guest may be told elsewhere. A higher host honours the guest.";

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        Optional<Integer> guest = Level.band(one.other());
        Optional<Integer> host = Level.band(one.own());
        if (guest.isEmpty() || host.isEmpty() || Level.paramount(one.own()) || !Stay.hosted(one)) {
            return Stream.empty();
        }
        int band = guest.orElseThrow();
        int above = band - host.orElseThrow();
        List<Encounter> earlier = record.encounters().stream()
                .takeWhile(other -> other.day().isBefore(one.day()))
                .filter(other -> Stay.hosted(other)
                        && Level.band(other.other()).filter(b -> b == band).isPresent()
                        && Level.band(other.own()).isPresent())
                .toList();
        Tail tail = Tail.of(
                above,
                earlier.stream()
                        .map(other -> (double) (band - Level.band(other.own()).orElse(band)))
                        .toList());
        List<DocId> documents =
                earlier.stream().flatMap(other -> other.documents().stream()).toList();
        boolean high = tail.large();
        BaseRate base = earlier.isEmpty()
                ? BaseRate.none(0, 0, List.of(), "no earlier guest of band " + band + " to compare with")
                : BaseRate.of(
                        tail.twoSided(),
                        tail.n(),
                        tail.asFar(),
                        documents,
                        tail.asFar() + " of " + tail.n() + " earlier meetings with guests of band " + band
                                + " had a host as " + (high ? "high" : "low") + " or " + (high ? "higher" : "lower"));
        Participant received = Encounter.highest(one.other()).orElseThrow();
        Participant receives = Encounter.highest(one.own()).orElseThrow();
        return Stream.of(new Signal(
                "symmetry",
                record.state(),
                one.partner(),
                one.day(),
                one.band(),
                Names.of(received) + " (band " + band + ") is received by " + Names.of(receives) + " (band "
                        + host.orElseThrow() + ")",
                high ? Direction.WARMING : Direction.COOLING,
                above,
                "rank bands",
                base,
                List.of(one.mention()),
                CAVEAT,
                true));
    }
}
