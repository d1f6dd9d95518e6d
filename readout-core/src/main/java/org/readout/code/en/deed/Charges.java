package org.readout.code.en.deed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.code.en.act.Deed;
import org.readout.model.Event;
import org.readout.model.Role;

/**
 * What a lone sentence tells in the words of who was wronged, which is a charge: "Peru says that Chilean soldiers crept across and opened
 * fire on its guards".
 *
 * @param verbal what else is said as an act
 * @param events what the sentence tells
 */
record Charges(VerbalDeeds verbal, List<Event> events) {
    List<VerbalDeeds.Said> read(List<Utterance> utterances, List<Deed> told) {
        boolean charged = events.stream().anyMatch(event -> event.code().type().equals(VerbalDeeds.CHARGE.type()));
        return charged
                ? List.of()
                : utterances.stream()
                        .filter(this::wronged)
                        .flatMap(one -> charge(one, told))
                        .toList();
    }

    private Stream<VerbalDeeds.Said> charge(Utterance one, List<Deed> told) {
        return verbal
                .charged(
                        one,
                        told,
                        Stream.ofNullable(one.statement().speaker().country()).toList())
                .map(accused ->
                        new VerbalDeeds.Said(VerbalDeeds.CHARGE, VerbalDeeds.aimed(List.of(one), accused, false), one))
                .stream();
    }

    /** Whoever speaks is hurt by what is told. */
    private boolean wronged(Utterance one) {
        return verbal.asserts(one)
                && events.stream()
                        .filter(event -> one.statement()
                                .evidence()
                                .span()
                                .overlaps(event.evidence().span()))
                        .flatMap(event -> event.actors().stream())
                        .filter(actor -> actor.role() == Role.TARGET && actor.country() != null)
                        .anyMatch(actor -> Objects.equals(
                                actor.country(), one.statement().speaker().country()));
    }
}
