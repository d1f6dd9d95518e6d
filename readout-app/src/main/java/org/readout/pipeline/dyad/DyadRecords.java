package org.readout.pipeline.dyad;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.measure.panel.DyadRecord;
import org.readout.model.Coverage;
import org.readout.model.Dyad;

/**
 * All that is known of the dyads of a state, accounts of one meeting merged.
 *
 * @param byDyad the dyads of which something is told
 * @param coverage of the sources
 */
public record DyadRecords(SortedMap<Dyad, DyadRecord> byDyad, List<Coverage> coverage) {
    public DyadRecords {
        byDyad = Collections.unmodifiableSortedMap(new TreeMap<>(byDyad));
        coverage = List.copyOf(coverage);
    }

    /** The record of a dyad, empty if nothing is told of it. */
    public DyadRecord of(Dyad dyad) {
        return byDyad.getOrDefault(dyad, DyadRecord.empty(dyad, coverage));
    }
}
