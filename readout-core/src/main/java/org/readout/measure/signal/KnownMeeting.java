package org.readout.measure.signal;

import java.util.List;
import org.readout.model.Meeting;

/**
 * A meeting, its accounts merged, and how each document tells of it.
 *
 * @param meeting the meeting
 * @param tellings by document
 */
public record KnownMeeting(Meeting meeting, List<Telling> tellings) {
    public KnownMeeting {
        tellings = List.copyOf(tellings);
    }
}
