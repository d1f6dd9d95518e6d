package org.readout.eval.transcripts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who takes part in a contact.
 *
 * @param name absent if told of by office only
 * @param titles as stated in the item
 * @param band protocol rank of the titles, 1 (highest) to 6; absent if they give none
 * @param ceremonial true for a head of state who does not govern
 * @param principal true for who meets, false for who accompanies
 */
record Attendee(
        @Nullable Name name, List<Title> titles, @Nullable Integer band, boolean ceremonial, boolean principal) {
    Attendee {
        titles = List.copyOf(titles);
    }

    /** False if either is not named. */
    boolean same(Attendee other) {
        return name != null && other.name != null && name.same(other.name);
    }

    /** The name; a question mark where there is none. */
    String words() {
        return name == null ? "?" : name.words();
    }
}
