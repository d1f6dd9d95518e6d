package org.readout.code.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Mention;
import org.readout.model.Span;

/**
 * One side's part in a clause: a person, a state, or people of a state.
 *
 * @param country the state; absent if not known
 * @param people named persons; may be empty
 * @param guest true if the words make it a visitor ("delegation", "envoy")
 * @param from first chunk, inclusive
 * @param to chunk after the last
 * @param span the words
 * @param possessive true if a possessive follows ("A's")
 */
record Party(
        @Nullable Country country,
        List<Mention.OfPerson> people,
        boolean guest,
        int from,
        int to,
        Span span,
        boolean possessive) {
    Party {
        people = List.copyOf(people);
    }

    boolean named() {
        return !people.isEmpty();
    }

    /** True for a person whose offices follow the name. */
    boolean explained() {
        return people.size() == 1 && people.get(0).name().end() < span.end();
    }

    /** The same party with the people of another mention of it. */
    Party with(Party other) {
        List<Mention.OfPerson> all = new ArrayList<>(people);
        all.addAll(other.people);
        return new Party(country, all, guest || other.guest, from, to, span, possessive);
    }

    boolean sameCountry(Party other) {
        return Objects.equals(country, other.country);
    }
}
