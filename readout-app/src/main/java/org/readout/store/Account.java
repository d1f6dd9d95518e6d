package org.readout.store;

import java.util.List;
import org.readout.model.DocId;
import org.readout.model.Meeting;

/**
 * One account of a meeting with what its sides are told to have said.
 *
 * @param document the document that gives it
 * @param outlet who published it; empty if not stated
 * @param wordingKnown false if only a title was kept
 * @param meeting the meeting as the document tells it
 * @param sides in order of their codes
 */
public record Account(DocId document, String outlet, boolean wordingKnown, Meeting meeting, List<Told> sides) {
    public Account {
        sides = List.copyOf(sides);
    }
}
