package org.readout.pipeline;

import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Event;
import org.readout.model.Meeting;

/** The acts of a document that are not one of its meetings told as an act: a meeting counts once. */
final class OtherActs {
    private static final String CONSULT = "CONSULT";

    private OtherActs() {}

    static Stream<Event> of(Coding coding) {
        return coding.events().stream()
                .filter(event -> !event.code().type().equals(CONSULT)
                        || coding.meetings().stream().noneMatch(meeting -> tells(meeting, event)));
    }

    /** The same states, on what may be the same day: one document rarely tells of two, and often of one twice. */
    private static boolean tells(Meeting meeting, Event event) {
        return meeting.countries().containsAll(event.countries())
                && meeting.date().compatible(event.date());
    }
}
