package org.readout.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.readout.lexicon.Formats;
import org.readout.model.Actor;
import org.readout.model.Coding;
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

    /** The act, with its sides as actors; who visits acts, who receives is acted upon. */
    Event of(Meeting meeting) {
        List<Actor> actors = meeting.sides().stream()
                .map(side -> actor(side, meeting.mentions().get(0)))
                .toList();
        return new Event(
                formats.act(meeting.format()),
                actors,
                meeting.date(),
                meeting.status(),
                meeting.reportedBy(),
                meeting.mentions().get(0));
    }

    private static Actor actor(Side side, Evidence mention) {
        return side.people().stream()
                .findFirst()
                .map(first ->
                        new Actor(side.country(), GOVERNMENT, first.person(), role(first.role()), first.evidence()))
                .orElseGet(() -> new Actor(side.country(), GOVERNMENT, null, Role.BOTH, mention));
    }

    private static Role role(Role part) {
        return switch (part) {
            case HOST, TARGET -> Role.TARGET;
            case GUEST, SOURCE -> Role.SOURCE;
            case ACCOMPANYING, BOTH -> Role.BOTH;
        };
    }
}
