package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactWords;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.syntax.Argument;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Role;
import org.readout.model.syntax.Syntax;

/** Visits told by an adjective: "held talks in Hanoi with the visiting Lao foreign minister". */
record Visitors(ContactWords table, Cast cast) {
    List<Encounter> read(Syntax syntax) {
        List<Encounter> found = new ArrayList<>();
        for (int head = 0; head < syntax.tokens().size(); head++) {
            syntax.phrase(head)
                    .filter(phrase -> Words.has(phrase, table.of("visiting")))
                    .flatMap(this::visit)
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Encounter> visit(Phrase phrase) {
        List<Party> guests =
                cast.parties(phrase).stream().filter(Party::body).limit(1).toList();
        if (guests.isEmpty()) {
            return Optional.empty();
        }
        List<Party> host = host(phrase, guests.get(0)).map(List::of).orElse(List.of());
        Span span = phrase.span().to(guests.get(0).span());
        return Optional.of(
                new Encounter("visit", Status.OCCURRED, guests, host, "object", span, span, Encounter.Manner.KNOWN));
    }

    /** The state of the place the clause tells, else of whoever the visitor is with. */
    private Optional<Party> host(Phrase phrase, Party guest) {
        List<Clause> around = around(phrase);
        Stream<Party> places = around.stream()
                .flatMap(clause -> clause.arguments().stream())
                .filter(argument -> argument.preposition().equals("in")
                        || argument.preposition().equals("at"))
                .map(Argument::phrase)
                .flatMap(place ->
                        cast
                                .located(place)
                                .map(state -> new Party(state, List.of(), false, false, place.span()))
                                .stream());
        Stream<Party> others = around.stream()
                .flatMap(clause -> Stream.concat(clause.agent().stream(), clause.patient().stream()))
                .filter(other -> !other.equals(phrase))
                .flatMap(other -> cast.parties(other).stream())
                .map(party -> new Party(party.country(), List.of(), false, false, party.span()));
        return Stream.concat(places, others)
                .filter(party -> party.country() != null && !party.country().equals(guest.country()))
                .findFirst();
    }

    /** The clauses a phrase stands in, also behind a noun: "held talks with". */
    private static List<Clause> around(Phrase phrase) {
        Syntax syntax = phrase.syntax();
        return syntax.above(phrase.group().head()).stream()
                .flatMap(relation -> relation.role() == Role.ARGUMENT
                                && syntax.clause(relation.head()).isEmpty()
                        ? syntax.above(relation.head()).stream()
                        : Stream.of(relation))
                .flatMap(relation -> syntax.clause(relation.head()).stream())
                .toList();
    }
}
