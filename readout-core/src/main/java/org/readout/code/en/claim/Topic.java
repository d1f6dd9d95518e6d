package org.readout.code.en.claim;

import org.jspecify.annotations.Nullable;
import org.readout.model.Direction;
import org.readout.model.syntax.Phrase;

/**
 * A noun phrase that speaks of relations.
 *
 * @param phrase as it stands
 * @param kind what it speaks of
 * @param change which way a change goes; absent unless it is one
 */
record Topic(Phrase phrase, Kind kind, @Nullable Direction change) {

    /** What a phrase may speak of. */
    enum Kind {
        /** "Ties with Peru", "progress in relations". */
        TIES,
        /** "Tension between them": its rise is cooling. */
        TENSION,
        /** "A thaw", "the rift". */
        CHANGE
    }
}
