package org.readout.code.zh.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.code.Passage;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Side;

/**
 * Offices as a document states them: a person named bare, or with fewer titles, in one sentence holds the offices stated in another of the same
 * document.
 */
public final class OfficesInDocument {
    private static final int RANKED = 100;

    private final Map<String, Mention.OfPerson> fullest = new HashMap<>();

    public OfficesInDocument(List<Passage> passages) {
        passages.stream()
                .flatMap(passage -> passage.all(Mention.OfPerson.class).stream())
                .forEach(p ->
                        fullest.merge(p.person().id(), p, (a, b) -> says(b.offices()) > says(a.offices()) ? b : a));
    }

    /** Contacts whose people have all offices the document states of them. */
    public List<Meeting> complete(List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> meeting.withSides(
                        meeting.sides().stream().map(this::complete).toList()))
                .toList();
    }

    /** How much titles tell: first whether they give a rank, then their number. */
    private static int says(List<Office> offices) {
        boolean ranked = offices.stream().anyMatch(office -> office.rank() != null);
        return (ranked ? RANKED : 0) + offices.size();
    }

    private Side complete(Side side) {
        return new Side(
                side.country(), side.people().stream().map(this::complete).toList());
    }

    private Participant complete(Participant p) {
        Mention.OfPerson stated = fullest.get(p.person().id());
        return stated == null || says(stated.offices()) <= says(p.offices())
                ? p
                : new Participant(p.person(), p.country(), stated.offices(), p.role(), p.evidence());
    }
}
