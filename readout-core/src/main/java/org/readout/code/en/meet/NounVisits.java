package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;

/** Visits a noun tells of: "B's trip to Country", "on a visit to Country". */
record NounVisits(NounEncounters nouns) {
    private static final Set<String> AROUND = Set.of(
            "in", "at", "during", "for", "after", "following", "on", "over", "through", "from", "amid", "throughout");

    private static final List<String> WHERE = List.of("to", "in", "at", "for", "through");
    private static final List<String> TOURED = List.of("of", "to", "in", "at", "through");

    /** One visit, or one to each state: "a tour of A and B", "the visit of the minister of A to B". */
    List<Encounter> read(Words.Found found) {
        Phrase phrase = found.phrase();
        List<Party> guests =
                new ArrayList<>(Words.owner(phrase).map(nouns.cast()::parties).orElse(List.of()));
        boolean tour = Words.lemma(phrase.head()).equals("tour");
        List<Phrase> whose = Governed.by(phrase, tour ? List.of("by") : List.of("by", "of"))
                .filter(who -> !Calendar.time(who.head()))
                .toList();
        whose.forEach(by -> guests.addAll(nouns.cast().parties(by)));
        guests.addAll(guests.isEmpty() ? onVisit(phrase) : List.of());
        guests.removeIf(guest -> !guest.body());
        List<Party> places = Stream.concat(
                        Governed.by(phrase, tour ? TOURED : WHERE),
                        whose.stream().flatMap(who -> Governed.by(who, List.of("to"))))
                .map(where -> nouns.journeys().destinations().of(where, guests))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        return places.isEmpty()
                ? List.of(nouns.told(found, guests, List.of(), "object"))
                : places.stream()
                        .map(place -> nouns.told(found, guests, List.of(place), "object"))
                        .toList();
    }

    /** "X, who is on a visit to Country", "during a trip to Country X said". */
    private List<Party> onVisit(Phrase visit) {
        return visit.syntax().above(visit.group().head()).stream()
                .filter(relation -> relation.role() == Role.OBJECT
                        || relation.role() == Role.ARGUMENT && AROUND.contains(relation.marker()))
                .map(Relation::head)
                .flatMap(verb -> visit.syntax().clause(verb).stream())
                .flatMap(clause -> clause.subject().or(clause::agent).stream())
                .flatMap(agent -> nouns.cast().parties(agent).stream())
                .toList();
    }
}
