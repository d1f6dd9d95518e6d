package org.readout.pipeline.tenure;

import java.util.Optional;
import org.readout.lexicon.Posts;
import org.readout.model.Country;
import org.readout.model.Office;
import org.readout.model.Post;
import org.readout.store.Attested;

/**
 * An office of a state, across its spellings.
 *
 * @param country the state; empty for an international organisation
 */
record Seat(Post post, Optional<Country> country) {
    /** The office attested; empty if the words no longer tell of one, for the table may be newer than the coding. */
    static Optional<Seat> of(Attested attested, Posts posts) {
        Office office = attested.attestation().office();
        return posts.of(office).map(post -> new Seat(post, Optional.ofNullable(office.country())));
    }
}
