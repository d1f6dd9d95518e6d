package org.readout.pipeline.dyad;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.lexicon.Channels;
import org.readout.measure.panel.DyadRecord;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.DocId;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.store.Filter;
import org.readout.store.Store;

/**
 * The dyads of a state: what counts of all of them, from a snapshot, and the records behind it, from the codings of the documents that
 * name both. Confined to one thread.
 */
public final class DyadBook {
    private final Store store;
    private final Merger merger;
    private final Retelling retelling;
    private final Channels channels;

    public DyadBook(Store store, Merger merger, Retelling retelling, Channels channels) {
        this.store = store;
        this.merger = merger;
        this.retelling = retelling;
        this.channels = channels;
    }

    /**
     * What counts of all dyads of a state; no coding is read for it.
     *
     * @param snapshot of the record as it is now
     * @param asOf only what was published by this day; absent for everything
     * @param without documents to leave out
     * @param acts that no document tells and that count too
     */
    public DyadCounts counts(
            Snapshot snapshot, Country state, @Nullable LocalDate asOf, Set<DocId> without, List<Event> acts) {
        List<Coverage> coverage = coverage(asOf);
        CountedDyads dyads = snapshot.dyads(state, asOf, without);
        acts.forEach(dyads::add);
        Map<Dyad, Decoded> decoded = new TreeMap<>();
        Function<Dyad, Decoded> decode = dyad -> decoded.computeIfAbsent(
                dyad,
                one -> new Decoded(
                        () -> decode(one, new DyadsOf(state, retelling), asOf, without, acts, coverage),
                        channels,
                        asOf));
        return new DyadCounts(
                dyads.items(merger, channels, asOf, decode::apply),
                dyads.fullest(),
                coverage,
                dyads::texts,
                decode::apply,
                dyad -> dyads.meetings(dyad, merger));
    }

    /** The record of one dyad, from the codings of the documents that name both. */
    private DyadRecord decode(
            Dyad dyad,
            DyadsOf dyads,
            @Nullable LocalDate asOf,
            Set<DocId> without,
            List<Event> acts,
            List<Coverage> coverage) {
        store.each(new Filter(dyad.a(), dyad.b(), asOf, without), dyads::add);
        acts.forEach(dyads::add);
        return dyads.record(dyad, merger, coverage);
    }

    /** The records of all dyads of a state, from what was published by a day; all if absent. */
    public DyadRecords records(Country state, @Nullable LocalDate asOf) {
        DyadsOf dyads = new DyadsOf(state, retelling);
        store.each(new Filter(state, null, asOf, Set.of()), dyads::add);
        List<Coverage> coverage = coverage(asOf);
        return new DyadRecords(dyads.records(merger, coverage), coverage);
    }

    private List<Coverage> coverage(@Nullable LocalDate asOf) {
        return asOf == null ? store.coverage() : store.coverage(asOf);
    }
}
