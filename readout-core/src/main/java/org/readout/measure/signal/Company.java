package org.readout.measure.signal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.BaseRate;
import org.readout.model.Direction;
import org.readout.model.Evidence;
import org.readout.model.Participant;
import org.readout.model.Rank;
import org.readout.model.Signal;

/**
 * Who sits beside the state's principal, against earlier meetings at the same level with all partners: how many of band 4 or
 * higher are named. Only where anyone is named. Value in people.
 */
public final class Company implements SignalKind {
    private static final int SENIOR = 4;
    private static final String CAVEAT =
            "Lists of those present are often cut short; who is not named may have been there.";

    @Override
    public Stream<Signal> of(Encounter one, StateRecord record) {
        List<Participant> company = senior(one);
        if (one.level() == null || company.isEmpty()) {
            return Stream.empty();
        }
        List<Encounter> earlier = record.encounters().stream()
                .takeWhile(other -> other.day().isBefore(one.day()))
                .filter(other ->
                        one.level().with(other.partner(), record.state()).equals(other.level())
                                && !senior(other).isEmpty())
                .toList();
        Tail tail = Tail.of(
                company.size(),
                earlier.stream().map(other -> (double) senior(other).size()).toList());
        BaseRate base = earlier.isEmpty()
                ? BaseRate.none(0, 0, List.of(), "no earlier meeting at this level names who was present")
                : BaseRate.of(
                        tail.twoSided(),
                        tail.n(),
                        tail.asFar(),
                        earlier.stream()
                                .flatMap(other -> other.documents().stream())
                                .toList(),
                        tail.asFar() + " of " + tail.n() + " earlier meetings at this level that name anyone name as "
                                + (tail.large() ? "many or more" : "few or fewer"));
        String names = company.stream()
                .map(p -> Names.of(p)
                        + p.rank().map(r -> " (band " + r.band() + ")").orElse(""))
                .collect(Collectors.joining(", "));
        Stream<Evidence> named = company.stream().map(Participant::evidence);
        return Stream.of(new Signal(
                "company",
                record.state(),
                one.partner(),
                one.day(),
                one.band(),
                "beside the principal: " + names,
                tail.large() ? Direction.WARMING : Direction.UNCLEAR,
                company.size(),
                "people",
                base,
                Stream.concat(Stream.of(one.mention()), named).distinct().toList(),
                CAVEAT,
                true));
    }

    private static List<Participant> senior(Encounter one) {
        return one.own().people().stream()
                .filter(p -> !p.principal()
                        && p.rank()
                                .map(Rank::band)
                                .filter(band -> band <= SENIOR)
                                .isPresent())
                .toList();
    }
}
