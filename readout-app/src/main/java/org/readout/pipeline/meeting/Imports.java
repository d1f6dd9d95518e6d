package org.readout.pipeline.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.code.outside.Occurrences;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Occurrence;
import org.readout.model.SeriesValue;
import org.readout.pipeline.Period;
import org.readout.store.Filter;
import org.readout.store.Store;

/**
 * What is known from elsewhere: imported events, accounts of one joined, and imported series. Nothing else gives it out. Confined to one
 * thread.
 */
public final class Imports {
    private final Store store;

    public Imports(Store store) {
        this.store = store;
    }

    /**
     * What happened, by day.
     *
     * @param a a state that acts or is acted upon; absent for all
     * @param b another; absent for any, and for what a state did alone
     * @param asOf only what was known by then; absent for all
     */
    public List<Occurrence> occurrences(
            @Nullable Country a, @Nullable Country b, Period period, @Nullable LocalDate asOf) {
        List<Occurrence.Account> accounts = new ArrayList<>();
        store.each(Filter.events(a, b, asOf), stored -> stored.coding()
                .imported()
                .forEach(one -> accounts.add(new Occurrence.Account(TwoAccounts.outlet(stored.document()), one))));
        return Occurrences.of(accounts).stream()
                .filter(one -> period.mayHold(one.date()))
                .toList();
    }

    /** Acts of a state, each once, as a record of a dyad takes them. */
    public List<Event> acts(Country state, @Nullable LocalDate asOf) {
        return occurrences(state, null, Period.ALWAYS, asOf).stream()
                .map(Occurrence::event)
                .toList();
    }

    /** The values of a series for two states, by period. */
    List<SeriesValue> values(String series, Dyad dyad, @Nullable LocalDate asOf) {
        List<SeriesValue> values = new ArrayList<>();
        store.each(Filter.values(dyad.a(), dyad.b(), asOf), stored -> stored.coding().values().stream()
                .filter(value -> value.series().equals(series) && value.of(dyad))
                .forEach(values::add));
        values.sort(Comparator.comparing(SeriesValue::period, Period.ORDER).thenComparing(SeriesValue::evidence));
        return values;
    }

    /** The names of all series that hold a value of two states. */
    SortedSet<String> series(Dyad dyad) {
        SortedSet<String> names = new TreeSet<>();
        store.each(Filter.values(dyad.a(), dyad.b(), null), stored -> stored.coding().values().stream()
                .filter(value -> value.of(dyad))
                .forEach(value -> names.add(value.series())));
        return names;
    }
}
