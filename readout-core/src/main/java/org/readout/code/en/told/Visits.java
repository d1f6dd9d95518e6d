package org.readout.code.en.told;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.code.Telling;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Role;
import org.readout.model.Side;

/** Who visits whom in a document, and so who was host of a meeting whose words do not tell. */
final class Visits {
    private record Visit(String guest, Country host) {}

    private final Set<Visit> visits = new HashSet<>();

    private Visits(List<Telling> tellings) {
        tellings.stream()
                .filter(telling -> telling.format().contact() == Contact.TRAVEL)
                .forEach(telling -> telling.sides().stream()
                        .filter(side -> side.principals().isEmpty())
                        .forEach(host -> add(telling, host.country())));
    }

    private void add(Telling telling, Country host) {
        telling.sides().stream()
                .flatMap(side -> side.people().stream())
                .filter(person -> person.role() == Role.GUEST)
                .forEach(guest -> visits.add(new Visit(guest.person().id(), host)));
    }

    /** The tellings with host and guest where a visit told in the document settles it. */
    static List<Telling> hosted(List<Telling> tellings) {
        Visits visits = new Visits(tellings);
        return tellings.stream().map(visits::hosted).toList();
    }

    private Telling hosted(Telling telling) {
        return telling.sides().stream()
                .map(Side::country)
                .filter(host -> visited(host, telling))
                .findFirst()
                .map(host -> telling.among(ContactSides.hosted(telling.sides(), host)))
                .orElse(telling);
    }

    private boolean visited(Country host, Telling telling) {
        return telling.sides().stream()
                .filter(side -> !side.country().equals(host))
                .flatMap(side -> side.people().stream())
                .anyMatch(guest -> visits.contains(new Visit(guest.person().id(), host)));
    }
}
