package org.readout.code.en.meet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;
import org.readout.model.syntax.VerbGroup;

/** Contacts told by being present at an occasion: who was there, and in whose state. */
record Presences(Journey journeys) {
    private static final Set<String> WHERE = Set.of("in", "at", "to");

    /** "attended the parade in". */
    Optional<Encounter> attended(Clause clause, ContactVerb verb) {
        Optional<Phrase> occasion = Stream.concat(clause.object().stream(), Governed.by(clause, verb.to()))
                .filter(occasions()::is)
                .findFirst();
        List<Party> guests = occasion.isEmpty() || purpose(clause) ? List.of() : journeys.guests(clause);
        if (occasion.isEmpty() || guests.isEmpty()) {
            return Optional.empty();
        }
        Party host = Stream.concat(occasion.get().arguments().stream(), clause.arguments().stream())
                .filter(argument -> WHERE.contains(argument.preposition()))
                .map(Argument::phrase)
                .flatMap(place -> journeys.destinations().place(place, guests).stream())
                .findFirst()
                .orElse(null);
        return Optional.of(journeys.told(clause, "attendance", guests, host));
    }

    /** "Arrived here to attend the congress": told with the journey. */
    private boolean purpose(Clause clause) {
        Syntax syntax = clause.syntax();
        return clause.verb().form() == VerbGroup.Form.INFINITIVE
                && syntax.above(clause.verb().head()).stream()
                        .flatMap(relation -> syntax.clause(relation.head()).stream())
                        .anyMatch(above -> journeys.table()
                                .is("end_of_journey", above.verb().lemma()));
    }

    /** "X's presence at the parade in": who was there, and in whose state. */
    Optional<Encounter> present(Phrase presence, Status status) {
        List<Party> guests = Words.owner(presence).map(journeys.cast()::parties).orElse(List.of()).stream()
                .filter(Party::body)
                .toList();
        List<Phrase> behind = behind(presence);
        boolean occasion = behind.stream().anyMatch(occasions()::is);
        Optional<Party> host = behind.stream()
                .flatMap(place -> journeys.destinations().place(place, guests).stream())
                .findFirst();
        if (guests.isEmpty() || !occasion) {
            return Optional.empty();
        }
        Span core = behind.stream().map(Phrase::span).reduce(presence.span(), Span::to);
        List<Party> state = host.map(List::of).orElse(List.of());
        return Optional.of(
                new Encounter("attendance", status, guests, state, "object", core, core, Encounter.Manner.TOLD));
    }

    /** What "at" and "in" govern behind a noun, whatever they were tied to. */
    private static List<Phrase> behind(Phrase noun) {
        Syntax syntax = noun.syntax();
        return syntax.relations().stream()
                .filter(relation -> relation.role() == Role.ARGUMENT && WHERE.contains(relation.marker()))
                .filter(relation -> relation.dependent() > noun.group().head())
                .flatMap(relation -> syntax.phrase(relation.dependent()).stream())
                .limit(2)
                .toList();
    }

    private Occasions occasions() {
        return new Occasions(journeys.words());
    }
}
