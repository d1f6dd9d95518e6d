package org.readout.pipeline.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.readout.lexicon.Formats;
import org.readout.model.Actor;
import org.readout.model.Coding;
import org.readout.model.Contact;
import org.readout.model.Event;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Role;
import org.readout.model.Side;

/** Meetings as the acts they amount to, for lists of events, where a meeting is one act among others. */
public final class MeetingActs {
    private static final String GOVERNMENT = "GOV";

    private final Formats formats;

    public MeetingActs(Formats formats) {
        this.formats = formats;
    }

    /** The acts of a coding: its events and what its meetings amount to. */
    public List<Event> all(Coding coding) {
        return Stream.concat(coding.meetings().stream().map(this::of), coding.events().stream())
                .toList();
    }

    /**
     * The act, with its sides as actors. Face to face, who visits acts and who receives is acted upon; from afar, who sends or
     * calls acts.
     */
    public Event of(Meeting meeting) {
        Evidence told = meeting.mentions().get(0);
        List<Actor> actors = meeting.sides().stream()
                .map(side -> actor(side, meeting.format().contact(), told))
                .toList();
        return new Event(
                formats.act(meeting.format()), actors, meeting.date(), meeting.status(), meeting.reportedBy(), told);
    }

    private static Actor actor(Side side, Contact contact, Evidence told) {
        return side.people().stream()
                .findFirst()
                .map(first -> new Actor(
                        side.country(), GOVERNMENT, first.person(), role(first.role(), contact), first.evidence()))
                .orElseGet(() -> new Actor(side.country(), GOVERNMENT, null, Role.BOTH, told));
    }

    private static Role role(Role part, Contact contact) {
        boolean afar = contact == Contact.REMOTE || contact == Contact.WRITTEN;
        return switch (part) {
            case HOST -> afar ? Role.SOURCE : Role.TARGET;
            case GUEST -> afar ? Role.TARGET : Role.SOURCE;
            case ACCOMPANYING -> Role.BOTH;
            case SOURCE, TARGET, BOTH -> part;
        };
    }
}
