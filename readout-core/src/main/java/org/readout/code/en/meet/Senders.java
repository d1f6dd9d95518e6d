package org.readout.code.en.meet;

import java.util.List;
import java.util.stream.Stream;
import org.readout.lexicon.en.ContactVerb;
import org.readout.model.Country;
import org.readout.model.Status;
import org.readout.model.syntax.Clause;
import org.readout.model.syntax.Phrase;

/** Visits told by who sends somebody: "Laos has sent an envoy to Hanoi", "A sent his adviser X to B". */
record Senders(Journey journeys) {
    /** A visit of those sent, not of those expected or invited, who are of the sender's state where no words tell another. */
    List<Encounter> read(Clause clause, ContactVerb verb) {
        boolean open = journeys.reality().governors().verb(clause).isPresent();
        if (open && journeys.table().is("expecting", clause.verb().lemma())) {
            return expected(clause, verb);
        }
        List<Party> sent = clause.object().stream()
                .filter(object -> !open)
                .flatMap(object -> sent(object, clause).stream())
                .toList();
        List<Party> places = sent.isEmpty()
                ? List.of()
                : Governed.by(clause, verb.to())
                        .flatMap(place -> journeys.destinations().of(place, sent).stream())
                        .toList();
        return places.stream()
                .map(place -> journeys.told(clause, verb.format(), sent, place))
                .toList();
    }

    private List<Party> sent(Phrase object, Clause clause) {
        List<Party> named = journeys.cast().others(object, clause).stream()
                .filter(party -> party.named() && party.country() != null)
                .toList();
        if (!named.isEmpty() || !journeys.cast().travels(object)) {
            return named;
        }
        Stream<Country> own = Agents.of(clause).map(journeys.cast()::parties).orElse(List.of()).stream()
                .map(Party::country)
                .filter(country -> country != null);
        return own.limit(1)
                .map(country -> new Party(country, List.of(), true, true, object.span()))
                .toList();
    }

    /** "Laos is expecting X in June": in the state that expects him, unless a place is told. */
    private List<Encounter> expected(Clause clause, ContactVerb verb) {
        List<Party> guests =
                clause.object().map(object -> journeys.cast().others(object, clause)).orElse(List.of()).stream()
                        .filter(party -> party.named() && party.country() != null)
                        .toList();
        boolean real = journeys.reality().of(clause) == Status.OCCURRED
                && clause.complements().isEmpty()
                && clause.adverbials().isEmpty()
                && clause.object().filter(Senders::toDo).isEmpty();
        if (guests.isEmpty() || !real) {
            return List.of();
        }
        Stream<Party> places =
                Governed.by(clause, verb.to()).flatMap(place -> journeys.destinations().of(place, guests).stream());
        Stream<Party> own = Agents.of(clause).map(journeys.cast()::parties).orElse(List.of()).stream()
                .filter(host -> host.country() != null
                        && guests.stream().noneMatch(guest -> host.country().equals(guest.country())));
        return Stream.concat(places, own)
                .limit(1)
                .map(host -> new Told(journeys.table())
                        .of(clause, verb.format(), Status.PLANNED, guests, List.of(host), "object"))
                .toList();
    }

    /** "Expects X to yield". */
    private static boolean toDo(Phrase object) {
        int next = object.group().last() + 1;
        return next < object.syntax().tokens().size()
                && object.syntax().token(next).lower().equals("to");
    }
}
