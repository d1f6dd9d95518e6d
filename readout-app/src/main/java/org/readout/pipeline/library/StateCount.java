package org.readout.pipeline.library;

import java.util.Comparator;
import org.readout.model.Country;

/** A state and how many coded items of the record concern it. */
public record StateCount(Country state, int items) {
    static final Comparator<StateCount> MOST =
            Comparator.comparingInt(StateCount::items).reversed().thenComparing(StateCount::state);
}
