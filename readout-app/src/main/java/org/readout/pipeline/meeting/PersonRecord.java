package org.readout.pipeline.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Person;
import org.readout.model.Status;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.tenure.Held;
import org.readout.pipeline.tenure.TenureQuery;
import org.readout.pipeline.tenure.TenureRegister;

/**
 * What the record tells of a person.
 *
 * @param person absent if no office of theirs is attested
 * @param tenures as attested
 * @param meetings those they took part in, by date; what is told of none in particular is left out
 * @param access whom they met at those that took place, by date
 */
public record PersonRecord(
        @Nullable Person person, List<Held> tenures, List<Meeting> meetings, List<Encounter> access) {
    public PersonRecord {
        tenures = List.copyOf(tenures);
        meetings = List.copyOf(meetings);
        access = List.copyOf(access);
    }

    /** Somebody may be named at a meeting and hold no office the record tells of; then their meetings are not found either. */
    static PersonRecord of(TenureQuery asked, TenureRegister tenures, Register register) {
        List<Held> held = held(asked, tenures);
        if (held.isEmpty()) {
            return new PersonRecord(null, held, List.of(), List.of());
        }
        Person person = held.get(0).tenure().person();
        List<Meeting> meetings = meetings(states(held), person.id(), register);
        return new PersonRecord(
                person,
                held,
                meetings,
                meetings.stream()
                        .filter(Meeting::counts)
                        .flatMap(meeting -> Encounter.of(meeting, person.id()))
                        .toList());
    }

    private static List<Held> held(TenureQuery asked, TenureRegister tenures) {
        try {
            return tenures.tenures(asked);
        } catch (BadRequest e) {
            return List.of();
        }
    }

    private static Set<Country> states(List<Held> held) {
        Set<Country> states = new LinkedHashSet<>();
        held.forEach(one -> one.country().ifPresent(states::add));
        return states;
    }

    private static List<Meeting> meetings(Set<Country> states, String id, Register register) {
        Set<Meeting> meetings = new LinkedHashSet<>();
        for (Country state : states) {
            register.meetings(new MeetingQuery(state, null, Period.ALWAYS, null, null)).stream()
                    .filter(meeting -> meeting.status() != Status.GENERIC && takesPart(meeting, id))
                    .forEach(meetings::add);
        }
        List<Meeting> sorted = new ArrayList<>(meetings);
        sorted.sort(MeetingQuery.BY_DATE);
        return sorted;
    }

    private static boolean takesPart(Meeting meeting, String id) {
        return meeting.sides().stream()
                .flatMap(side -> side.people().stream())
                .anyMatch(one -> one.person().id().equals(id));
    }
}
