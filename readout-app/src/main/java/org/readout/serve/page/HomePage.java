package org.readout.serve.page;

import java.util.List;
import java.util.Map;
import org.readout.model.Country;
import org.readout.pipeline.library.Library;
import org.readout.pipeline.library.StateCount;
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

    /** The state most is told of: its partners are shown at once. There is one at least. */
    public Country most() {
        return states.get(0).state();
    }

    /** What is loaded when the rest stands. */
    public String part() {
        return frame.links().with("/state/" + most(), Map.of("part", "1"));
    }
}
