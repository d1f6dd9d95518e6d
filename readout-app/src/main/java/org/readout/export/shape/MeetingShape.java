package org.readout.export.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Meeting;

/**
 * A row of the register of meetings.
 *
 * @param polarity {@code held}, or the status of what did not take place
 * @param label words for its atmosphere
 */
public record MeetingShape(
        String id,
        DateShape date,
        List<SideShape> sides,
        String format,
        @Nullable PlaceShape place,
        String polarity,
        List<EvidenceShape> mentions,
        List<EvidenceShape> label,
        @Nullable String reportedBy,
        List<ConflictShape> conflicts) {

    public static MeetingShape of(Meeting meeting) {
        return new MeetingShape(
                meeting.id(),
                DateShape.of(meeting.date()),
                meeting.sides().stream().map(SideShape::of).toList(),
                meeting.format().id(),
                PlaceShape.orNull(meeting.place()),
                Words.polarity(meeting.status()),
                EvidenceShape.all(meeting.mentions()),
                EvidenceShape.all(meeting.label()),
                meeting.reportedBy(),
                meeting.conflicts().stream().map(ConflictShape::of).toList());
    }
}
