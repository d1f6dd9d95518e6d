package org.readout.measure.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.When;

/**
 * What is known of a dyad: merged meetings, events and statements between the two states, and what the sources cover.
 *
 * @param dyad the two states
 * @param meetings one record a meeting, whatever its status
 * @param events acts between the two, whatever their status; contacts that are in {@code meetings} are not repeated here
 * @param statements what one side said, addressed to the other, with the day it was published
 * @param coverage of the sources the items are from
 */
public record DyadRecord(
        Dyad dyad, List<Meeting> meetings, List<Event> events, List<Said> statements, List<Coverage> coverage) {
    public DyadRecord {
        meetings = List.copyOf(meetings);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        coverage = List.copyOf(coverage);
    }

    /** A dyad of which nothing is known. */
    public static DyadRecord empty(Dyad dyad, List<Coverage> coverage) {
        return new DyadRecord(dyad, List.of(), List.of(), List.of(), coverage);
    }

    /**
     * True if nothing that counts (a contact or an act that occurred) can be placed in a month after one day and not
     * after another.
     */
    public boolean silent(LocalDate after, LocalDate to) {
        Stream<When> contacts = meetings.stream()
                .filter(meeting ->
                        meeting.status().counts() && meeting.format().contact().direct())
                .map(Meeting::date);
        Stream<When> acts =
                events.stream().filter(event -> event.status().counts()).map(Event::date);
        return Stream.concat(contacts, acts)
                .filter(when -> Month.of(when).isPresent())
                .map(When::latest)
                .noneMatch(day -> day != null && day.isAfter(after) && !day.isAfter(to));
    }
}
