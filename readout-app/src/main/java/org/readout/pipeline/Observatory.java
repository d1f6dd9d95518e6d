package org.readout.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.lexicon.Channels;
import org.readout.measure.Barometer;
import org.readout.measure.Barometers;
import org.readout.measure.Gauge;
import org.readout.measure.Query;
import org.readout.measure.panel.DyadRecord;
import org.readout.measure.panel.Panel;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Reading;
import org.readout.store.Filter;
import org.readout.store.Store;

/** Reads the barometer of a dyad from the documents that were known. */
final class Observatory {
    private final Store store;
    private final Barometers barometers;
    private final Merger merger;
    private final Retelling retelling;
    private final Channels channels;

    Observatory(Store store, Barometers barometers, Merger merger, Retelling retelling, Channels channels) {
        this.store = store;
        this.barometers = barometers;
        this.merger = merger;
        this.retelling = retelling;
        this.channels = channels;
    }

    DyadReadings read(ReadingQuery asked) {
        Barometer model = model(asked);
        DyadsOf dyads = gathered(asked);
        LocalDate asOf = asked.asOf();
        List<Coverage> coverage = asOf == null ? store.coverage() : store.coverage(asOf);
        Map<Dyad, DyadRecord> records = dyads.records(merger, coverage);
        DyadRecord record = records.getOrDefault(asked.dyad(), DyadRecord.empty(asked.dyad(), coverage));
        Gauge gauge = model.over(Panel.of(records.values(), coverage, channels, asOf));
        List<Reading> readings = gauge.read(record, asked.query());
        Query same = sameDays(asked, readings);
        List<DyadReadings.Control> controls = dyads.fullest(asked.dyad(), asked.controls()).stream()
                .map(dyad -> new DyadReadings.Control(dyad, gauge.read(records.get(dyad), same)))
                .toList();
        return new DyadReadings(
                asked.dyad(),
                model.name(),
                model.unit(),
                size(record),
                readings,
                grades(model, readings),
                silent(record, readings),
                gauge.turns(record),
                gauge.alarms(record),
                coverage,
                controls);
    }

    /** All dyads of a state, from what was published by a day. */
    DyadRecords dyads(Country state, @Nullable LocalDate asOf) {
        DyadsOf dyads = new DyadsOf(state, retelling);
        store.each(new Filter(state, null, asOf, Set.of()), dyads::add);
        List<Coverage> coverage = asOf == null ? store.coverage() : store.coverage(asOf);
        return new DyadRecords(dyads.records(merger, coverage), coverage);
    }

    /** Periods without a contact or act; the first one's beginning is not among the readings, so it is never called silent. */
    private static Set<LocalDate> silent(DyadRecord record, List<Reading> readings) {
        return IntStream.range(1, readings.size())
                .filter(i -> record.silent(
                        readings.get(i - 1).date(), readings.get(i).date()))
                .mapToObj(i -> readings.get(i).date())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> grades(Barometer model, List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> model.grade(reading.value()).stream())
                .toList();
    }

    private static int size(DyadRecord record) {
        return record.meetings().size()
                + record.events().size()
                + record.statements().size();
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
     * The dyads of the state of which the record holds more: what is usual between two states is told from many, and must be
     * the same whichever is named first.
     */
    private DyadsOf gathered(ReadingQuery asked) {
        Country hub = held(asked.dyad().a(), asked) >= held(asked.dyad().b(), asked)
                ? asked.dyad().a()
                : asked.dyad().b();
        DyadsOf dyads = new DyadsOf(hub, retelling);
        Filter filter = new Filter(hub, null, asked.asOf(), asked.without());
        store.each(filter, dyads::add);
        return dyads;
    }

    private static Query sameDays(ReadingQuery asked, List<Reading> readings) {
        LocalDate first = readings.get(0).date();
        LocalDate last = readings.get(readings.size() - 1).date();
        return new Query(first, last, asked.by(), asked.asOf());
    }

    private int held(Country state, ReadingQuery asked) {
        return store.count(new Filter(state, null, asked.asOf(), asked.without()));
    }
}
