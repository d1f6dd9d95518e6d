package org.readout.code.en.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.code.en.clause.Clauses;
import org.readout.code.en.meet.Encounter;
import org.readout.code.en.meet.Party;
import org.readout.model.Country;
import org.readout.model.Participant;
import org.readout.model.Role;
import org.readout.model.Side;

/** Parties of a clause as sides of a contact. */
final class ContactSides {
    private ContactSides() {}

    /**
     * The sides, host first; fewer than two if the parties are not of two known states. Where the words leave open who receives
     * whom, a delegation or an envoy is the guest.
     */
    static List<Side> of(Clauses clauses, Encounter encounter) {
        String host = encounter.host();
        boolean guestObject = encounter.second().stream().anyMatch(Party::guest);
        boolean guestSubject = encounter.first().stream().anyMatch(Party::guest);
        boolean subjectHosts = host.equals("subject") || (host.equals("none") && guestObject);
        boolean objectHosts = host.equals("object") || (host.equals("none") && guestSubject && !guestObject);
        Map<Country, List<Participant>> people = new LinkedHashMap<>();
        encounter.first().forEach(party -> add(clauses, people, party, role(subjectHosts, objectHosts)));
        encounter.second().forEach(party -> add(clauses, people, party, role(objectHosts, subjectHosts)));
        List<Side> sides = new ArrayList<>();
        people.forEach((country, present) -> sides.add(new Side(country, present)));
        sides.sort(Comparator.comparing(ContactSides::follows));
        return sides;
    }

    /** The sides at a place: where the words leave it open, the state the place is in is host and the others are guests. */
    static List<Side> at(List<Side> sides, @Nullable Located located) {
        Country host = located == null ? null : located.country();
        return host != null && sides.stream().anyMatch(side -> side.country().equals(host))
                ? hosted(sides, host)
                : sides;
    }

    /** The sides with a host, who comes first; unchanged if the words tell the roles. Those who accompany keep their part. */
    static List<Side> hosted(List<Side> sides, Country host) {
        boolean open = sides.stream()
                .flatMap(side -> side.principals().stream())
                .allMatch(person -> person.role() == Role.BOTH);
        return !open
                ? sides
                : sides.stream()
                        .map(side -> as(side, side.country().equals(host) ? Role.HOST : Role.GUEST))
                        .sorted(Comparator.comparing(side -> !side.country().equals(host)))
                        .toList();
    }

    private static Side as(Side side, Role role) {
        return new Side(
                side.country(),
                side.people().stream()
                        .map(p -> p.principal()
                                ? new Participant(p.person(), p.country(), p.offices(), role, p.evidence())
                                : p)
                        .toList());
    }

    private static Role role(boolean hosts, boolean visits) {
        return hosts ? Role.HOST : visits ? Role.GUEST : Role.BOTH;
    }

    private static boolean follows(Side side) {
        return side.people().stream().noneMatch(person -> person.role() == Role.HOST);
    }

    private static void add(Clauses clauses, Map<Country, List<Participant>> people, Party party, Role role) {
        Country country = party.country();
        if (country == null) {
            return;
        }
        List<Participant> present = people.computeIfAbsent(country, c -> new ArrayList<>());
        party.people().stream()
                .filter(person -> present.stream()
                        .noneMatch(p -> p.person().id().equals(person.person().id())))
                .forEach(person -> present.add(new Participant(
                        person.person(), country, person.offices(), role, clauses.quote(person.name()))));
    }
}
