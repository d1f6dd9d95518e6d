package org.readout.pipeline.dyad;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.measure.panel.Counted;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Items;
import org.readout.measure.panel.Texts;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Meeting;

/**
 * What counts of all dyads of a state, accounts of one meeting merged: what a barometer is fitted to and reads. Immutable; the
 * records behind it are decoded when they are asked for, as long as the library is open.
 */
public final class DyadCounts {
    private final SortedMap<Dyad, Items> items;
    private final List<Dyad> fullest;
    private final List<Coverage> coverage;
    private final Function<Dyad, Texts> texts;
    private final Function<Dyad, Supplier<DyadRecord>> records;
    private final Function<Dyad, List<Meeting>> meetings;

    DyadCounts(
            SortedMap<Dyad, Items> items,
            List<Dyad> fullest,
            List<Coverage> coverage,
            Function<Dyad, Texts> texts,
            Function<Dyad, Supplier<DyadRecord>> records,
            Function<Dyad, List<Meeting>> meetings) {
        this.items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
        this.fullest = List.copyOf(fullest);
        this.coverage = List.copyOf(coverage);
        this.texts = texts;
        this.records = records;
        this.meetings = meetings;
    }

    /** What counts of each dyad, in order of the dyads. */
    public Collection<Items> items() {
        return items.values();
    }

    /** A dyad, whether anything counts of it or not. */
    public Counted of(Dyad dyad) {
        return new Counted(
                dyad, items.getOrDefault(dyad, Items.NONE), texts.apply(dyad), coverage, records.apply(dyad));
    }

    /** The meetings of a dyad, accounts of one merged, in no order; no coding is read for them. */
    public List<Meeting> meetings(Dyad dyad) {
        return meetings.apply(dyad);
    }

    /** The dyads with contacts, those with the most first. */
    public List<Dyad> fullest() {
        return fullest;
    }

    public List<Coverage> coverage() {
        return coverage;
    }
}
