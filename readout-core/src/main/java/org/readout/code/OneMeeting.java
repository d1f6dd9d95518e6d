package org.readout.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Conflict;
import org.readout.model.Country;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Role;
import org.readout.model.Side;
import org.readout.model.When;

/**
 * The meeting that several tellings tell.
 *
 * @param tellings in text order, at least one
 * @param date the date taken
 */
record OneMeeting(List<Telling> tellings, When date) {

    Meeting meeting() {
        Telling fullest = tellings.stream()
                .max(Comparator.comparingInt(Telling::offices)
                        .thenComparingInt(Telling::people)
                        .thenComparingInt(t -> -t.evidence().span().start()))
                .orElseThrow();
        return new Meeting(
                date,
                sides(),
                fullest.format(),
                place(),
                fullest.status(),
                List.of(),
                fullest.reportedBy(),
                mentions(fullest),
                conflicts());
    }

    private List<Evidence> mentions(Telling fullest) {
        return Stream.concat(Stream.of(fullest), tellings.stream())
                .map(Telling::evidence)
                .distinct()
                .toList();
    }

    private @Nullable Place place() {
        return tellings.stream()
                .map(Telling::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (Telling telling : tellings) {
            String other = telling.date().value();
            if (other != null && !telling.date().compatible(date)) {
                String taken = Objects.requireNonNullElse(date.value(), "unknown");
                conflicts.add(new Conflict("date", taken, other, List.of(telling.core())));
            }
        }
        return conflicts;
    }

    private List<Side> sides() {
        Map<Country, List<Participant>> people = new LinkedHashMap<>();
        tellings.stream().flatMap(telling -> telling.sides().stream()).forEach(side -> people.computeIfAbsent(
                        side.country(), c -> new ArrayList<>())
                .addAll(side.people()));
        return people.entrySet().stream()
                .map(entry -> new Side(entry.getKey(), joined(entry.getValue())))
                .sorted(Comparator.comparing(side -> !hosts(side)))
                .toList();
    }

    private static boolean hosts(Side side) {
        return side.people().stream().anyMatch(p -> p.role() == Role.HOST);
    }

    private static List<Participant> joined(List<Participant> people) {
        Map<String, Participant> byPerson = new LinkedHashMap<>();
        people.forEach(p -> byPerson.merge(p.person().id(), p, OneMeeting::joined));
        return List.copyOf(byPerson.values());
    }

    private static Participant joined(Participant a, Participant b) {
        Map<String, Office> offices = new LinkedHashMap<>();
        Stream.concat(a.offices().stream(), b.offices().stream())
                .forEach(office -> offices.putIfAbsent(office.title() + office.organisation(), office));
        boolean less = !a.principal() || (a.role() == Role.BOTH && b.principal());
        Role role = less ? b.role() : a.role();
        return new Participant(a.person(), a.country(), List.copyOf(offices.values()), role, a.evidence());
    }
}
