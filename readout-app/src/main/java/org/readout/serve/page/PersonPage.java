package org.readout.serve.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Status;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Held;
import org.readout.pipeline.Library;
import org.readout.pipeline.MeetingQuery;
import org.readout.pipeline.Period;
import org.readout.pipeline.TenureQuery;
import org.readout.serve.Asked;

/**
 * A person: offices over time, meetings, whom they were received by.
 *
 * @param name as asked for
 * @param tenures as the record attests them
 * @param meetings those they took part in, the latest first
 */
public record PersonPage(Frame frame, String name, List<Held> tenures, List<Meeting> meetings) {
    private static final int MOST = 200;

    static PersonPage of(Opening opening, Library library, Asked asked) {
        String name = asked.needed("name");
        List<Held> tenures = tenures(library, asked, name);
        Optional<Person> person =
                tenures.stream().map(held -> held.tenure().person()).findFirst();
        String shown = person.map(opening.names(asked)::of).orElse(name.substring(name.indexOf(':') + 1));
        List<Country> states = tenures.stream()
                .flatMap(held -> held.country().stream())
                .distinct()
                .toList();
        return new PersonPage(
                opening.frame(shown, library, asked),
                name,
                tenures,
                meetings(library, states, person.map(Person::id).orElse(name)));
    }

    /** Somebody may be named at a meeting and hold no office the record tells of. */
    private static List<Held> tenures(Library library, Asked asked, String name) {
        try {
            return library.tenures(new TenureQuery(name, null, asked.asOf(), null, null));
        } catch (BadRequest e) {
            return List.of();
        }
    }

    private static List<Meeting> meetings(Library library, List<Country> states, String id) {
        List<Meeting> meetings = new ArrayList<>();
        for (Country state : states) {
            library.meetings(new MeetingQuery(state, null, Period.ALWAYS, null, null)).stream()
                    .filter(meeting -> meeting.status() != Status.GENERIC && !meetings.contains(meeting))
                    .filter(meeting -> takesPart(meeting, id))
                    .forEach(meetings::add);
        }
        Collections.reverse(meetings);
        return meetings;
    }

    private static boolean takesPart(Meeting meeting, String id) {
        return meeting.sides().stream()
                .flatMap(side -> side.people().stream())
                .map(Participant::person)
                .anyMatch(person -> person.id().equals(id));
    }

    public List<Meeting> rows() {
        return meetings.subList(0, Math.min(MOST, meetings.size()));
    }

    /** Meetings at which a paramount leader of another state received them, or they one. */
    public List<Meeting> access() {
        return meetings.stream()
                .filter(meeting -> meeting.counts() && meeting.leaderLevel())
                .toList();
    }

    public String export(String as) {
        return Links.api("/tenures", Map.of("name", name, "as", as));
    }
}
