package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.code.outside.Occurrences;
import org.readout.lexicon.EventClass;
import org.readout.lexicon.EventClasses;
import org.readout.lexicon.Lexicon;
import org.readout.measure.signal.Timing;
import org.readout.model.Country;
import org.readout.model.DatedEvent;
import org.readout.model.Event;
import org.readout.model.Occurrence;
import org.readout.model.Outcome;
import org.readout.pipeline.Period;
import org.readout.pipeline.meeting.Imports;
import org.readout.pipeline.meeting.TwoAccounts;
import org.readout.store.Filter;
import org.readout.store.Store;
import org.readout.store.Stored;

/** Events whose timing is looked at: what imported lists hold, and what texts tell of the states met. Never joined to one another. */
final class PairEvents {
    private final Store store;
    private final EventClasses classes;

    PairEvents(Store store, Lexicon lexicon) {
        this.store = store;
        this.classes = EventClasses.read(lexicon.source(), lexicon.codes());
    }

    /**
     * What may be near a meeting of a state with others.
     *
     * @param partners the states met
     * @param asOf only what was known by then; absent for everything
     */
    Timing timing(Country state, Set<Country> partners, @Nullable LocalDate asOf) {
        Map<String, String> names =
                classes.all().stream().collect(Collectors.toUnmodifiableMap(EventClass::id, EventClass::name));
        List<Occurrence> events = new ArrayList<>(listed(state, partners, asOf));
        events.addAll(told(partners, asOf));
        return new Timing(events, names);
    }

    private List<Occurrence> listed(Country state, Set<Country> partners, @Nullable LocalDate asOf) {
        return new Imports(store)
                .occurrences(null, null, Period.ALWAYS, asOf).stream()
                        .filter(one -> one.event().countries().contains(state)
                                || one.event().countries().stream().anyMatch(partners::contains))
                        .filter(one -> classes.byId(one.kind()).isPresent())
                        .toList();
    }

    /** Of one partner only the documents that name it are opened. */
    private List<Occurrence> told(Set<Country> partners, @Nullable LocalDate asOf) {
        List<Occurrence.Account> accounts = new ArrayList<>();
        if (!partners.isEmpty()) {
            Country only = partners.size() == 1 ? partners.iterator().next() : null;
            store.each(new Filter(only, null, asOf, Set.of()), stored -> add(stored, partners, accounts));
        }
        return Occurrences.of(accounts);
    }

    private void add(Stored stored, Set<Country> partners, List<Occurrence.Account> accounts) {
        for (Event event : stored.coding().events()) {
            boolean counts = event.status().counts()
                    && event.date().width() <= 1
                    && event.countries().stream().anyMatch(partners::contains);
            if (counts) {
                classes.of(event.code())
                        .map(kind -> new DatedEvent(kind.id(), event, Outcome.UNKNOWN, null, null, List.of()))
                        .ifPresent(one ->
                                accounts.add(new Occurrence.Account(TwoAccounts.outlet(stored.document()), one)));
            }
        }
    }
}
