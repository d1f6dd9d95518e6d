package org.readout.serve;

import org.readout.pipeline.library.Library;

/** What a request asks: a pure function of the record and the request. Called by any thread, one library at a time. */
@FunctionalInterface
public interface Question {
    /**
     * @throws org.readout.pipeline.BadRequest if it cannot be answered as it was asked
     * @throws NotHere if there is nothing of that name
     */
    Answer answer(Library library, Asked asked);
}
