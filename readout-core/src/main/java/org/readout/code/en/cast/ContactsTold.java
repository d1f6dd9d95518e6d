package org.readout.code.en.cast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.readout.code.en.meet.Party;

/** Who met, came or was received in the sentences read so far: whom "the two presidents" or "the visitors" can mean. Not to be shared. */
final class ContactsTold {
    /** "The two presidents" may be those of the contact before the last. */
    private static final int MEETINGS = 4;

    private final Deque<List<Party>> met = new ArrayDeque<>();
    private List<Party> guests = List.of();

    /**
     * A sentence has been read.
     *
     * @param parties of the contact it tells last; empty if it tells none
     * @param visitors who is received or comes; empty if nobody does
     */
    void heard(List<Party> parties, List<Party> visitors) {
        if (!parties.isEmpty()) {
            met.addFirst(List.copyOf(parties));
        }
        while (met.size() > MEETINGS) {
            met.removeLast();
        }
        guests = visitors.isEmpty() || !better(visitors) ? guests : List.copyOf(visitors);
    }

    /** Visitors without a name do not take the place of those with one. */
    private boolean better(List<Party> visitors) {
        return visitors.stream().anyMatch(Party::named) || guests.stream().noneMatch(Party::named);
    }

    /** Who met in the contact told last; empty if none has been told. */
    List<Party> met() {
        return met.isEmpty() ? List.of() : met.getFirst();
    }

    /** Who met in the contacts told last, the latest first. */
    List<List<Party>> meetings() {
        return List.copyOf(met);
    }

    /** Who was received or came last; empty if nobody was. */
    List<Party> guests() {
        return guests;
    }
}
