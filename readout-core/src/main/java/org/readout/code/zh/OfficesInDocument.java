package org.readout.code.zh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.code.Passage;
import org.readout.model.Meeting;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Side;

/**
 * Offices as a document states them: a person named bare, or with fewer titles, in one sentence holds the offices stated in another of the same
 * document.
 */
final class OfficesInDocument {
    private final Map<String, Mention.OfPerson> fullest = new HashMap<>();

    OfficesInDocument(List<Passage> passages) {
        passages.stream()
                .flatMap(passage -> passage.all(Mention.OfPerson.class).stream())
                .forEach(p -> fullest.merge(
                        p.person().id(),
                        p,
                        (a, b) -> b.offices().size() > a.offices().size() ? b : a));
    }

    List<Meeting> complete(List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> meeting.withSides(
                        meeting.sides().stream().map(this::complete).toList()))
                .toList();
    }

    private Side complete(Side side) {
        return new Side(
                side.country(), side.people().stream().map(this::complete).toList());
    }

    private Participant complete(Participant p) {
        Mention.OfPerson stated = fullest.get(p.person().id());
        return stated == null || stated.offices().size() <= p.offices().size()
                ? p
                : new Participant(p.person(), p.country(), stated.offices(), p.role(), p.evidence());
    }
}
