package org.readout.code.en.day;

import java.util.List;
import java.util.Optional;
import org.readout.code.Telling;
import org.readout.code.en.clause.Clauses;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/** "A received an envoy in May, when B visited": both halves tell of one meeting, and the second names the envoy. */
public final class WhenClauses {
    private static final int NEAR = 4;

    private WhenClauses() {}

    /** The contacts, each with whom a clause with "when" names besides. */
    public static List<Telling> joined(Clauses clauses, List<Telling> tellings) {
        return tellings.stream().map(telling -> joined(clauses, telling)).toList();
    }

    private static Telling joined(Clauses clauses, Telling telling) {
        int when = clauses.lower().indexOf(" when ", telling.core().span().end());
        boolean here = when >= 0 && when < clauses.sentence().span().end();
        Optional<Side> open =
                telling.sides().stream().filter(side -> side.people().isEmpty()).findFirst();
        boolean named = telling.sides().stream().anyMatch(side -> !side.people().isEmpty());
        if (!here || open.isEmpty() || !named) {
            return telling;
        }
        return visitor(clauses, when, open.get().country())
                .map(person -> with(clauses, telling, person))
                .orElse(telling);
    }

    /** The person of a state whose name or title follows "when". */
    private static Optional<Mention.OfPerson> visitor(Clauses clauses, int when, Country country) {
        int behind = when + " when ".length();
        return clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> country.equals(person.country()))
                .filter(person ->
                        person.span().start() >= behind && person.span().start() <= behind + NEAR)
                .findFirst();
    }

    private static Telling with(Clauses clauses, Telling telling, Mention.OfPerson person) {
        List<Side> sides = telling.sides().stream()
                .map(side ->
                        side.country().equals(person.country()) && side.people().isEmpty()
                                ? new Side(side.country(), List.of(guest(clauses, person)))
                                : side)
                .toList();
        return telling.among(sides)
                .quoted(clauses.quote(telling.evidence().span().to(person.span())), telling.core());
    }

    private static Participant guest(Clauses clauses, Mention.OfPerson person) {
        return new Participant(
                person.person(), person.country(), person.offices(), Role.GUEST, clauses.quote(person.name()));
    }
}
