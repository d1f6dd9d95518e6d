package org.readout.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Barometer;
import org.readout.measure.Gauge;
import org.readout.measure.Query;
import org.readout.measure.panel.DyadRecord;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Reading;

/**
 * A model fitted to all dyads of a state, with what is known of them.
 *
 * @param hub the state
 * @param model the model
 * @param gauge the model, fitted
 * @param dyads what documents tell, by dyad
 * @param records the same, accounts of one meeting merged
 * @param coverage of the sources
 * @param imported what was taken from imported lists; absent if that was not asked for
 */
record FittedDyads(
        Country hub,
        Barometer model,
        Gauge gauge,
        DyadsOf dyads,
        Map<Dyad, DyadRecord> records,
        List<Coverage> coverage,
        DyadReadings.@Nullable Elsewhere imported) {

    DyadReadings readings(ReadingQuery asked) {
        DyadRecord record = record(asked.dyad());
        List<Reading> readings = gauge.read(record, asked.query());
        Query same = sameDays(asked, readings);
        List<DyadReadings.Control> controls = dyads.fullest(asked.dyad(), asked.controls()).stream()
                .map(dyad -> new DyadReadings.Control(dyad, gauge.read(record(dyad), same)))
                .toList();
        return new DyadReadings(
                asked.dyad(),
                model.name(),
                model.unit(),
                size(record),
                readings,
                grades(readings),
                silent(record, readings),
                gauge.turns(record),
                gauge.alarms(record),
                coverage,
                controls,
                imported);
    }

    /**
     * A dyad month by month, as far as the sources reach: what the readings of other periods are too coarse for.
     *
     * @param from first day of interest; absent for the first covered
     * @param to last day of interest; absent for the last covered
     */
    List<Reading> months(Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first =
                latest(from, bound(coverage.stream().map(Coverage::from).toList(), Comparator.reverseOrder()));
        LocalDate last =
                to == null ? bound(coverage.stream().map(Coverage::to).toList(), Comparator.naturalOrder()) : to;
        boolean none = first != null && last != null && last.isBefore(first);
        return none ? List.of() : gauge.read(record(dyad), new Query(first, last, Query.Grain.MONTH, null));
    }

    private DyadRecord record(Dyad dyad) {
        return records.getOrDefault(dyad, DyadRecord.empty(dyad, coverage));
    }

    private List<String> grades(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> model.grade(reading.value()).stream())
                .toList();
    }

    /** Periods without a contact or act; the first one's beginning is not among the readings, so it is never called silent. */
    private static Set<LocalDate> silent(DyadRecord record, List<Reading> readings) {
        return IntStream.range(1, readings.size())
                .filter(i -> record.silent(
                        readings.get(i - 1).date(), readings.get(i).date()))
                .mapToObj(i -> readings.get(i).date())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int size(DyadRecord record) {
        return record.meetings().size()
                + record.events().size()
                + record.statements().size();
    }

    private static Query sameDays(ReadingQuery asked, List<Reading> readings) {
        LocalDate first = readings.get(0).date();
        LocalDate last = readings.get(readings.size() - 1).date();
        return new Query(first, last, asked.by(), asked.asOf());
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate bound(List<@Nullable LocalDate> days, Comparator<LocalDate> order) {
        return days.stream().filter(Objects::nonNull).max(order).orElse(null);
    }
}
