package org.readout.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.lexicon.Channels;
import org.readout.measure.Barometer;
import org.readout.measure.Barometers;
import org.readout.measure.Gauge;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Panel;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.store.Filter;
import org.readout.store.Store;

/** Reads the barometer of a dyad from the documents that were known. */
final class Observatory {
    private final Store store;
    private final Barometers barometers;
    private final Merger merger;
    private final Retelling retelling;
    private final Channels channels;
    private final Imports imports;

    Observatory(
            Store store,
            Barometers barometers,
            Merger merger,
            Retelling retelling,
            Channels channels,
            Imports imports) {
        this.store = store;
        this.barometers = barometers;
        this.merger = merger;
        this.retelling = retelling;
        this.channels = channels;
        this.imports = imports;
    }

    DyadReadings read(ReadingQuery asked) {
        return fitted(hub(asked), asked).readings(asked);
    }

    /** The model asked for, fitted to the dyads of a state from what was known on the day asked for. */
    FittedDyads fitted(Country hub, ReadingQuery asked) {
        Barometer model = model(asked);
        LocalDate asOf = asked.asOf();
        DyadsOf dyads = gathered(hub, asked);
        DyadReadings.Elsewhere imported = asked.imported() ? imported(dyads, asked) : null;
        List<Coverage> coverage = asOf == null ? store.coverage() : store.coverage(asOf);
        Map<Dyad, DyadRecord> records = dyads.records(merger, coverage);
        Gauge gauge = model.over(Panel.of(records.values(), coverage, channels, asOf));
        return new FittedDyads(hub, model, gauge, dyads, records, coverage, imported);
    }

    /** All dyads of a state, from what was published by a day. */
    DyadRecords dyads(Country state, @Nullable LocalDate asOf) {
        DyadsOf dyads = new DyadsOf(state, retelling);
        store.each(new Filter(state, null, asOf, Set.of()), dyads::add);
        List<Coverage> coverage = asOf == null ? store.coverage() : store.coverage(asOf);
        return new DyadRecords(dyads.records(merger, coverage), coverage);
    }

    private Barometer model(ReadingQuery asked) {
        return asked.model() == null
                ? barometers.standard()
                : barometers
                        .named(asked.model())
                        .orElseThrow(() -> new BadRequest("there is no model '" + asked.model() + "'; models are "
                                + String.join(", ", barometers.names())));
    }

    /**
     * The state of the two of which the record holds more: what is usual between two states is told from many, and must be the
     * same whichever is named first.
     */
    Country hub(ReadingQuery asked) {
        return held(asked.dyad().a(), asked) >= held(asked.dyad().b(), asked)
                ? asked.dyad().a()
                : asked.dyad().b();
    }

    private DyadsOf gathered(Country hub, ReadingQuery asked) {
        DyadsOf dyads = new DyadsOf(hub, retelling);
        store.each(new Filter(hub, null, asked.asOf(), asked.without()), dyads::add);
        return dyads;
    }

    /** Adds imported acts to all dyads alike, so that the two asked for are held against others of the same kind. */
    private DyadReadings.Elsewhere imported(DyadsOf dyads, ReadingQuery asked) {
        List<Event> acts = imports.acts(dyads.state(), asked.asOf());
        acts.forEach(dyads::add);
        long between = acts.stream().filter(act -> act.between(asked.dyad())).count();
        return new DyadReadings.Elsewhere((int) between, store.importedCoverage(asked.asOf()));
    }

    private int held(Country state, ReadingQuery asked) {
        return store.count(new Filter(state, null, asked.asOf(), asked.without()));
    }
}
