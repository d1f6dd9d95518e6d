package org.readout.code.en;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.code.Telling;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Side;

/** Who visits whom in a document, and so who was host of a meeting whose words do not tell. */
final class Visits {
    private record Visit(String guest, Country host) {}

    private final Set<Visit> visits = new HashSet<>();

    /** "B's visit to Country", "B visited Country". */
    void read(Clauses clauses, Subjects subjects) {
        for (int i = 0; i < clauses.size(); i++) {
            Mention.OfTerm term = clauses.term(i);
            if (term != null && term.kind().equals("meeting")) {
                String pattern = clauses.cell(term, "pattern").orElse("");
                boolean journey = pattern.equals("journey") && clauses.is(i + 1, "to");
                if (journey || pattern.equals("visit")) {
                    add(subjects.before(i, journey), subjects.after(journey ? i + 2 : i + 1));
                }
            }
        }
    }

    private void add(List<Party> guests, List<Party> hosts) {
        for (Party host : hosts) {
            Country country = host.country();
            if (country != null) {
                guests.forEach(guest -> guest.people()
                        .forEach(person -> visits.add(new Visit(person.person().id(), country))));
            }
        }
    }

    /** The tellings with host and guest where a visit told in the document settles it. */
    List<Telling> hosted(List<Telling> tellings) {
        return tellings.stream().map(this::hosted).toList();
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
