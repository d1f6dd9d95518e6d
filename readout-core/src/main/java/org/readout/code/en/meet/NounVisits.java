package org.readout.code.en.meet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.syntax.Phrase;
import org.readout.model.syntax.Relation;
import org.readout.model.syntax.Role;

/** Visits a noun tells of: "B's trip to Country", "on a visit to Country". */
record NounVisits(NounEncounters nouns) {
    private static final Set<String> AROUND = Set.of(
            "in", "at", "during", "for", "after", "following", "on", "over", "through", "from", "amid", "throughout");

    Optional<Encounter> read(Words.Found found) {
        Phrase phrase = found.phrase();
        List<Party> guests =
                new ArrayList<>(Words.owner(phrase).map(nouns.cast()::parties).orElse(List.of()));
        Governed.by(phrase, List.of("by"))
                .forEach(by -> guests.addAll(nouns.cast().parties(by)));
        guests.addAll(guests.isEmpty() ? onVisit(phrase) : List.of());
        guests.removeIf(guest -> !guest.body());
        Optional<Party> place = Governed.by(phrase, List.of("to", "in", "at", "for", "through"))
                .flatMap(where -> nouns.place(where).stream())
                .filter(where -> guests.stream().noneMatch(guest -> same(where.country(), guest)))
                .findFirst();
        return Optional.of(nouns.told(found, guests, place.map(List::of).orElse(List.of()), "object"));
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

    private static boolean same(@Nullable Country country, Party guest) {
        return country != null && country.equals(guest.country());
    }
}
