package org.readout.code.en.meet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * One side's part in a contact, as a phrase names it.
 *
 * @param country the state; absent if not known
 * @param people named persons; may be empty
 * @param guest true if the words make it a visitor ("delegation", "envoy")
 * @param body true of people and those who act for a state, false of a state by its name or capital
 * @param span the words
 */
public record Party(@Nullable Country country, List<Mention.OfPerson> people, boolean guest, boolean body, Span span) {
    public Party {
        people = List.copyOf(people);
    }

    /** The same of a state. */
    public Party of(@Nullable Country state) {
        return new Party(state, people, guest, body, span);
    }

    /** The same, meant by other words. */
    public Party in(Span words) {
        return new Party(country, people, guest, body, words);
    }

    /** True if a person is named. */
    public boolean named() {
        return !people.isEmpty();
    }

    /** True if both states are known and they are two. */
    boolean abroad(Party other) {
        return country != null && other.country() != null && !country.equals(other.country());
    }
}
