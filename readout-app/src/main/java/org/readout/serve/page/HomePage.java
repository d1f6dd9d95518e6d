package org.readout.serve.page;

import java.util.List;
import org.readout.pipeline.Library;
import org.readout.pipeline.StateCount;
import org.readout.serve.Asked;

/**
 * The first page: what there is and where to begin.
 *
 * @param states the states the record names, those named most first
 * @param stale whether the record was coded by another version of the program
 */
public record HomePage(Frame frame, List<StateCount> states, boolean stale) {
    static HomePage of(Opening opening, Library library, Asked asked) {
        return new HomePage(
                opening.frame("Begin", library, asked),
                library.holdings().states(),
                library.holdings().rebuildDue());
    }
}
