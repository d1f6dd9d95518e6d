package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Rank;
import org.readout.pipeline.meeting.Encounter;

/**
 * A person at a meeting that took place, and one of those met there.
 *
 * @param meeting identifier in the register
 * @param leaderLevel true if it was one of leaders
 * @param role of the person: host, guest, accompanying, both
 * @param office of the person as stated then
 * @param rankBand of the person then
 * @param withState the other side
 * @param with its principal; absent if nobody is named
 */
public record AccessShape(
        DateShape date,
        String meeting,
        String format,
        boolean leaderLevel,
        String role,
        @Nullable String office,
        @Nullable Integer rankBand,
        String withState,
        @Nullable PersonShape with,
        @Nullable String withOffice,
        @Nullable Integer withRankBand,
        EvidenceShape evidence) {
    public static AccessShape of(Encounter one) {
        Meeting meeting = one.meeting();
        Participant other = one.other();
        return new AccessShape(
                DateShape.of(meeting.date()),
                meeting.id(),
                meeting.format().id(),
                meeting.leaderLevel(),
                Words.of(one.own().role()),
                ParticipantShape.titles(one.own().offices()),
                band(one.own()),
                one.state().code(),
                other == null ? null : PersonShape.of(other.person()),
                other == null ? null : ParticipantShape.titles(other.offices()),
                other == null ? null : band(other),
                EvidenceShape.of(meeting.mentions().get(0)));
    }

    private static @Nullable Integer band(Participant participant) {
        return participant.rank().map(Rank::band).orElse(null);
    }
}
