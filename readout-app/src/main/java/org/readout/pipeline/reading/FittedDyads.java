package org.readout.pipeline.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readout.measure.Barometer;
import org.readout.measure.Gauge;
import org.readout.measure.Query;
import org.readout.measure.panel.Counted;
import org.readout.measure.panel.DyadRecord;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Reading;
import org.readout.pipeline.dyad.DyadCounts;

/**
 * A model fitted to all dyads of a state, with what is known of them. Confined to one thread: the records behind it are decoded as
 * they are read.
 *
 * @param hub the state
 * @param model the model
 * @param gauge the model, fitted
 * @param counts what counts of the dyads
 * @param imported what was taken from imported lists; absent if that was not asked for
 */
public record FittedDyads(Country hub, Barometer model, Gauge gauge, DyadCounts counts, @Nullable Imported imported) {

    /** Acts that lists tell, of all dyads alike, so that the two asked for are held against others of the same kind. */
    public record Imported(List<Event> acts, List<Coverage> coverage) {
        public Imported {
            acts = List.copyOf(acts);
            coverage = List.copyOf(coverage);
        }

        DyadReadings.Elsewhere between(Dyad dyad) {
            long between = acts.stream().filter(act -> act.between(dyad)).count();
            return new DyadReadings.Elsewhere((int) between, coverage);
        }
    }

    /** A dyad with what it must be shown with; the records of it and of its controls are decoded. */
    public DyadReadings readings(ReadingQuery asked) {
        Counted dyad = counts.of(asked.dyad());
        DyadRecord record = dyad.record();
        List<Reading> readings = gauge.read(dyad, asked.query());
        Query same = sameDays(asked, readings);
        List<DyadReadings.Control> controls = counts.fullest().stream()
                .filter(other -> !other.equals(asked.dyad()))
                .limit(asked.controls())
                .map(other -> new DyadReadings.Control(other, gauge.read(counts.of(other), same)))
                .toList();
        return new DyadReadings(
                asked.dyad(),
                model.name(),
                model.unit(),
                size(record),
                readings,
                grades(readings),
                silent(record, readings),
                gauge.turns(dyad),
                gauge.alarms(dyad),
                counts.coverage(),
                controls,
                imported == null ? null : imported.between(asked.dyad()));
    }

    /** The readings alone; nothing is decoded until their evidence is looked at. */
    List<Reading> course(ReadingQuery asked) {
        return gauge.read(counts.of(asked.dyad()), asked.query());
    }

    /**
     * A dyad month by month, as far as the sources reach: what the readings of other periods are too coarse for.
     *
     * @param from first day of interest; absent for the first covered
     * @param to last day of interest; absent for the last covered
     */
    public List<Reading> months(Dyad dyad, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = latest(
                from, bound(counts.coverage().stream().map(Coverage::from).toList(), Comparator.reverseOrder()));
        LocalDate last = to == null
                ? bound(counts.coverage().stream().map(Coverage::to).toList(), Comparator.naturalOrder())
                : to;
        boolean none = first != null && last != null && last.isBefore(first);
        return none ? List.of() : gauge.read(counts.of(dyad), new Query(first, last, Query.Grain.MONTH, null));
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
