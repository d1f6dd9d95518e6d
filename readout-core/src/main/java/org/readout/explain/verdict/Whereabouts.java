package org.readout.explain.verdict;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.Places;
import org.readout.model.Contact;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Side;

/**
 * Whether a meeting was where it is claimed to have been, as far as the states are known in which the two places lie.
 *
 * @param places by name
 */
record Whereabouts(Places places) {
    /** True if the record has the meeting in another state than the claim. */
    boolean elsewhere(Assertion.Encounter claim, Meeting meeting) {
        Optional<Country> claimed = destination(claim).or(() -> places.state(claim.place()));
        Optional<Country> recorded = places.state(meeting.place());
        return claimed.isPresent() && recorded.isPresent() && !claimed.equals(recorded);
    }

    /** Where somebody is said to have travelled: the state that nobody is named of. */
    private static Optional<Country> destination(Assertion.Encounter claim) {
        List<Country> unnamed = claim.sides().stream()
                .filter(side -> !Parties.named(side))
                .map(Side::country)
                .toList();
        return claim.contact() == Contact.TRAVEL
                        && unnamed.size() == 1
                        && claim.sides().size() == 2
                ? Optional.of(unnamed.get(0))
                : Optional.empty();
    }
}
