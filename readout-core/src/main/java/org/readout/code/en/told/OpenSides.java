package org.readout.code.en.told;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.code.en.cast.Guests;
import org.readout.code.en.cast.SceneCast;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Encounter;
import org.readout.code.en.meet.Party;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Format;
import org.readout.model.Mention;
import org.readout.model.Side;
import org.readout.model.Status;

/**
 * Who takes part in a contact of which its words name one side or none: "a summit is planned", "talks were held in Geneva on May 3".
 *
 * @param clauses the sentence
 * @param company who has been told of so far
 * @param retold what has been told of it before
 */
record OpenSides(Clauses clauses, Guests company, Retold retold) {
    /** One who talks to the press meets nobody of another state. */
    private static final String PRESS = "press";

    /** What is planned, undone or of a kind may leave out who takes part; in a text about two states it is those. */
    Optional<List<Side>> of(Encounter encounter, Format format, List<Side> sides) {
        boolean present = format.contact() == Contact.PRESENCE && encounter.manner() == Encounter.Manner.TOLD;
        boolean foreign = encounter.manner() == Encounter.Manner.FOREIGN;
        boolean table = encounter.format().equals("banquet")
                && encounter.manner() == Encounter.Manner.TOLD
                && company.about().size() == 2
                && encounter.parties().anyMatch(Party::body);
        boolean told = retold.dated(encounter)
                || held(encounter, format, sides)
                || foreign
                || present && !sides.isEmpty() && !encounter.format().equals(PRESS)
                || table && sides.size() == 1;
        if (encounter.status().counts() && !told) {
            return sequel(encounter, format, sides);
        }
        boolean travel = format.contact() == Contact.TRAVEL && encounter.status() != Status.GENERIC;
        boolean undone = encounter.status() == Status.NEGATED
                && sides.isEmpty()
                && company.about().size() == 2;
        if (encounter.manner() == Encounter.Manner.FOREIGN && !undone) {
            return sides.isEmpty() ? Optional.empty() : Optional.of(sides);
        }
        if (!sides.isEmpty()) {
            Country one = sides.get(0).country();
            Optional<Country> other = company.counterpart(one);
            boolean alone = other.isEmpty() && !encounter.status().counts();
            return alone
                    ? Optional.of(sides)
                    : other.map(country -> List.of(sides.get(0), new Side(country, List.of())));
        }
        List<Side> people = travel || encounter.status() != Status.OCCURRED ? List.of() : people(encounter);
        if (people.size() == 2) {
            return Optional.of(people);
        }
        List<Country> pair = pair();
        return !travel && pair.size() == 2
                ? Optional.of(pair.stream()
                        .map(country -> new Side(country, List.of()))
                        .toList())
                : Optional.empty();
    }

    /** "A went to B. Talks with B's minister followed": of one side alone, with whom that side met last. */
    private Optional<List<Side>> sequel(Encounter encounter, Format format, List<Side> sides) {
        boolean one = sides.size() == 1
                && encounter.first().isEmpty()
                && encounter.second().stream().allMatch(Party::body)
                && format.contact() == Contact.IN_PERSON;
        return one ? other(sides.get(0).country()).map(guest -> List.of(guest, sides.get(0))) : Optional.empty();
    }

    /** Who came to a state last, else whom it met last. */
    private Optional<Side> other(Country host) {
        List<Country> met = SceneCast.countries(company.met());
        return Stream.concat(
                        company.guests().stream()
                                .filter(guest -> company.at(host))
                                .map(Party::country),
                        met.stream().filter(state -> met.size() == 2 && met.contains(host)))
                .filter(country -> country != null && !country.equals(host))
                .findFirst()
                .map(country -> new Side(country, List.of()));
    }

    /** "Talks were held in Geneva on May 3" in a text about two states, of nobody's in particular. */
    private boolean held(Encounter encounter, Format format, List<Side> sides) {
        return sides.isEmpty()
                && encounter.parties().findAny().isEmpty()
                && encounter.manner() == Encounter.Manner.TOLD
                && format.contact() == Contact.IN_PERSON
                && company.about().size() == 2
                && retold.days(encounter);
    }

    /** "A promise made by A and B at their May summit": the people of two states its sentence names before a known contact. */
    private List<Side> people(Encounter encounter) {
        List<Party> named = clauses.all(Mention.OfPerson.class).stream()
                .filter(person -> person.span().end() <= encounter.core().start())
                .map(person -> new Party(company.state(person), List.of(person), false, true, person.span()))
                .filter(party -> party.country() != null)
                .toList();
        boolean two = SceneCast.countries(named).size() == 2 && named.size() == 2;
        return !two
                ? List.of()
                : ContactSides.of(
                        clauses,
                        new Encounter(
                                encounter.format(),
                                encounter.status(),
                                named.subList(0, 1),
                                named.subList(1, 2),
                                "none",
                                encounter.span(),
                                encounter.core(),
                                encounter.manner()));
    }

    /** The two states the sentence speaks of, else those the document is about. */
    private List<Country> pair() {
        return DyadReader.read(clauses, null).stream()
                .filter(DyadReader.Pair::explicit)
                .map(DyadReader.Pair::dyad)
                .findFirst()
                .or(() -> DyadReader.two(clauses))
                .map(dyad -> List.of(dyad.a(), dyad.b()))
                .orElse(company.about());
    }
}
