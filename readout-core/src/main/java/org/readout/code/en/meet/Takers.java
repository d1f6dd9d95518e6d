package org.readout.code.en.meet;

import java.util.List;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.syntax.Clause;

/** Visits told by who takes somebody along: "a tour took B to Hanoi", "X led a delegation to Hanoi". */
record Takers(Journey journeys) {
    /** "A tour took B to Capital and Capital": whom the object names goes there. */
    List<Encounter> read(Clause clause, ContactVerb verb) {
        boolean people = !trip(clause)
                && Agents.of(clause).map(journeys.cast()::parties).orElse(List.of()).stream()
                        .anyMatch(party -> party.named() || party.country() != null);
        List<Party> guests = people
                ? leading(clause)
                : clause.object().map(phrase -> journeys.cast().others(phrase, clause)).orElse(List.of()).stream()
                        .filter(guest -> guest.named() || guest.body() && trip(clause))
                        .toList();
        return guests.isEmpty()
                ? List.of()
                : journeys.legs(
                        clause,
                        verb.format(),
                        guests,
                        journeys.destinations().of(Governed.by(clause, verb.to()), guests));
    }

    /** "His first trip abroad will take the premier to": on a journey. */
    private boolean trip(Clause clause) {
        return Agents.of(clause)
                .flatMap(journeys.words()::noun)
                .filter(found -> found.noun().is("visit"))
                .isPresent();
    }

    /** "X led a delegation to Hanoi": who leads it goes too. */
    private List<Party> leading(Clause clause) {
        boolean led = clause.object()
                .filter(object -> journeys.table().apart("led", Words.lemma(object.head())))
                .isPresent();
        return !led
                ? List.of()
                : Agents.of(clause).map(journeys.cast()::parties).orElse(List.of()).stream()
                        .filter(Party::named)
                        .toList();
    }
}
