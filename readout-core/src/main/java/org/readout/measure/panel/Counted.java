package org.readout.measure.panel;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.model.Coverage;
import org.readout.model.Dyad;

/**
 * A dyad whose items are counted, ready to be read many times. Immutable and safe to share if its supplier is.
 *
 * @param dyad the two states
 * @param items what counts between them, as known on the day of the panel it is read against
 * @param texts those that name the two together, as known on that day; absent if they were not counted
 * @param coverage of the sources the items are from
 * @param decoded its record, for a model that needs more than counts; made when it is asked for
 */
public record Counted(
        Dyad dyad, Items items, @Nullable Texts texts, List<Coverage> coverage, Supplier<DyadRecord> decoded) {
    public Counted {
        coverage = List.copyOf(coverage);
    }

    /** The record the items were picked from. */
    public DyadRecord record() {
        return decoded.get();
    }
}
