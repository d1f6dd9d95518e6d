package org.readout.code;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.Annotated;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Side;

/**
 * Offices a document states anywhere, brought to participants named without one. A document states offices as of its
 * writing, so that only meetings of the last weeks before it are completed.
 */
public final class StatedOffices {
    private static final int WEEKS = 6;

    private final Map<String, List<Office>> byPerson = new HashMap<>();

    /** Reads the offices; of several mentions of a person the first that states any. */
    public StatedOffices(Annotated annotated) {
        for (Mention mention : annotated.mentions()) {
            if (mention instanceof Mention.OfPerson person && !person.offices().isEmpty()) {
                byPerson.putIfAbsent(person.person().id(), person.offices());
            }
        }
    }

    /**
     * The meeting with the offices its tellings leave out.
     *
     * @param told day the document was published
     */
    public Meeting complete(Meeting meeting, LocalDate told) {
        LocalDate earliest = meeting.date().earliest();
        if (earliest == null || earliest.isBefore(told.minusWeeks(WEEKS))) {
            return meeting;
        }
        return new Meeting(
                meeting.date(),
                meeting.sides().stream().map(this::complete).toList(),
                meeting.format(),
                meeting.place(),
                meeting.status(),
                meeting.label(),
                meeting.reportedBy(),
                meeting.mentions(),
                meeting.conflicts());
    }

    private Side complete(Side side) {
        return new Side(
                side.country(), side.people().stream().map(this::complete).toList());
    }

    private Participant complete(Participant participant) {
        List<Office> offices = byPerson.getOrDefault(participant.person().id(), List.of());
        return participant.offices().isEmpty()
                ? new Participant(
                        participant.person(),
                        participant.country(),
                        offices,
                        participant.role(),
                        participant.evidence())
                : participant;
    }
}
