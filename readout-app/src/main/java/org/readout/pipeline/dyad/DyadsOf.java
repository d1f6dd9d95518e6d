package org.readout.pipeline.dyad;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Said;
import org.readout.model.Coding;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Statement;
import org.readout.pipeline.meeting.OtherActs;
import org.readout.store.Stored;

/** Sorts what documents tell by the dyads of one state, in one pass over them. Confined to one thread. */
final class DyadsOf {
    private final Country state;
    private final Retelling retelling;
    private final Map<Dyad, DyadItems> dyads = new TreeMap<>();

    DyadsOf(Country state, Retelling retelling) {
        this.state = state;
        this.retelling = retelling;
    }

    void add(Stored stored) {
        Coding coding = stored.coding();
        retelling.accounts(stored.document(), coding.meetings()).forEach(account -> partners(
                        account.meeting().countries())
                .forEach(partner -> items(partner).add(account)));
        OtherActs.of(coding).forEach(this::add);
        LocalDate day = stored.document().published();
        coding.said().forEach(statement -> partners(parties(statement))
                .forEach(partner -> items(partner).add(new Said(day, statement))));
    }

    /** An act, by text or list. */
    void add(Event event) {
        partners(event.countries()).forEach(partner -> items(partner).add(event));
    }

    private DyadItems items(Country partner) {
        return dyads.computeIfAbsent(new Dyad(state, partner), DyadItems::new);
    }

    /** The record of one dyad, empty if nothing is told of it. */
    DyadRecord record(Dyad dyad, Merger merger, List<Coverage> coverage) {
        DyadItems items = dyads.get(dyad);
        return items == null ? DyadRecord.empty(dyad, coverage) : items.record(merger, coverage);
    }

    /** The records of all dyads, accounts of one meeting merged. */
    SortedMap<Dyad, DyadRecord> records(Merger merger, List<Coverage> coverage) {
        SortedMap<Dyad, DyadRecord> records = new TreeMap<>();
        dyads.forEach((dyad, items) -> records.put(dyad, items.record(merger, coverage)));
        return records;
    }

    private List<Country> partners(Set<Country> countries) {
        return countries.contains(state)
                ? countries.stream()
                        .filter(country -> !country.equals(state))
                        .sorted()
                        .toList()
                : List.of();
    }

    private static Set<Country> parties(Statement statement) {
        @Nullable Country speaker = statement.speaker().country();
        @Nullable Country addressee = statement.addressee();
        return speaker == null || addressee == null || speaker.equals(addressee)
                ? Set.of()
                : Set.of(speaker, addressee);
    }
}
