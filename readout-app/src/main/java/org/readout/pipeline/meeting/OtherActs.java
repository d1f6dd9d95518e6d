package org.readout.pipeline.meeting;

import java.util.Collection;
import java.util.stream.Stream;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.When;
import org.readout.store.Outline;

/** The acts of a document that are not one of its meetings told as an act: a meeting counts once. Pure. */
public final class OtherActs {
    private static final String CONSULT = "CONSULT";

    private OtherActs() {}

    /** In the order of the coding. */
    public static Stream<Event> of(Coding coding) {
        return coding.events().stream()
                .filter(event -> !event.code().type().equals(CONSULT)
                        || coding.meetings().stream()
                                .noneMatch(meeting -> tells(meeting, event.countries(), event.date())));
    }

    /** As {@link #of(Coding)}, of what an outline keeps of them. */
    public static Stream<Outline.Deed> of(Outline outline) {
        return outline.deeds().stream()
                .filter(deed -> !deed.type().equals(CONSULT)
                        || outline.meetings().stream()
                                .noneMatch(meeting -> tells(meeting, deed.countries(), deed.date())));
    }

    /** The same states, on what may be the same day: one document rarely tells of two, and often of one twice. */
    private static boolean tells(Meeting meeting, Collection<Country> countries, When date) {
        return meeting.countries().containsAll(countries) && meeting.date().compatible(date);
    }
}
