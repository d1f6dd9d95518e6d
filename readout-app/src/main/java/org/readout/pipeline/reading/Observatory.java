package org.readout.pipeline.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.readout.measure.Query;
import org.readout.measure.panel.Panel;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Reading;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.dyad.DyadBook;
import org.readout.pipeline.dyad.DyadCounts;
import org.readout.pipeline.dyad.DyadRecords;
import org.readout.pipeline.dyad.Snapshot;
import org.readout.pipeline.dyad.Snapshots;
import org.readout.pipeline.meeting.Imports;
import org.readout.pipeline.meeting.MeetingQuery;
import org.readout.store.Store;

/**
 * Reads the barometer of a dyad from the documents that were known: all dyads of a state from a snapshot of what counts, made once
 * for as long as the record is the same, and the codings of the dyads shown alone. Confined to one thread.
 */
public final class Observatory {
    /** So many fitted models are kept: a triangle takes three, the partners of a state that is not often told of take one each. */
    private static final int MOST_FITTED = 16;

    private final Store store;
    private final DyadBook dyads;
    private final Barometers barometers;
    private final Merger merger;
    private final Channels channels;
    private final Imports imports;
    private final Map<FittedKey, FittedDyads> fitted = new LinkedHashMap<>(MOST_FITTED, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<FittedKey, FittedDyads> eldest) {
            return size() > MOST_FITTED;
        }
    };
    private final Snapshots snapshots;
    private @Nullable Snapshot fittedTo;

    public Observatory(
            Store store,
            Snapshots snapshots,
            Barometers barometers,
            Merger merger,
            Retelling retelling,
            Channels channels,
            Imports imports) {
        this.store = store;
        this.dyads = new DyadBook(store, merger, retelling, channels);
        this.snapshots = snapshots;
        this.barometers = barometers;
        this.merger = merger;
        this.channels = channels;
        this.imports = imports;
    }

    /** The readings of a dyad, from the model asked for. */
    public DyadReadings read(ReadingQuery asked) {
        return fitted(hub(asked), asked).readings(asked);
    }

    /**
     * The model asked for, fitted to the dyads of a state from what was known on the day asked for. Asked again, it is the same
     * until the record changes.
     */
    public FittedDyads fitted(Country hub, ReadingQuery asked) {
        snapshot();
        FittedKey key = FittedKey.of(hub, asked);
        FittedDyads known = fitted.get(key);
        FittedDyads dyads = known == null ? fit(hub, asked) : known;
        fitted.put(key, dyads);
        return dyads;
    }

    /**
     * The course of a dyad month by month, as {@link #read} reads it.
     *
     * @param asOf nothing published later is used; absent for everything
     * @param to the last day asked for; absent for the last covered
     */
    public List<Reading> months(Dyad dyad, @Nullable LocalDate asOf, @Nullable LocalDate to) {
        ReadingQuery asked =
                new ReadingQuery(dyad.a(), dyad.b(), Period.ALWAYS, Query.Grain.MONTH, asOf, null, Set.of(), false, 0);
        return fitted(hub(asked), asked).months(dyad, null, to);
    }

    /** The merged meetings of a state, with another if one is named. */
    public List<Meeting> meetings(Country a, @Nullable Country b) {
        return snapshot().meetings(a, b, merger);
    }

    /** Reads what is counted of the record, so that the first question need not. */
    public void ready() {
        snapshot();
    }

    /** The partners of a state with the most contacts, each read as {@link #read} reads it; the evidence is decoded if it is looked at. */
    public List<Partner> partners(PartnersQuery asked) {
        snapshot();
        DyadCounts counts = counts(asked.state(), null);
        return counts.fullest().stream()
                .limit(asked.most())
                .map(dyad -> partner(dyad, counts.meetings(dyad), asked))
                .toList();
    }

    private Partner partner(Dyad dyad, List<Meeting> meetings, PartnersQuery asked) {
        ReadingQuery query = asked.of(dyad);
        List<Meeting> held = meetings.stream()
                .filter(meeting -> meeting.counts() && asked.reaches(meeting))
                .sorted(MeetingQuery.BY_DATE)
                .toList();
        return new Partner(
                dyad.a().equals(asked.state()) ? dyad.b() : dyad.a(),
                held.size(),
                fitted(hub(query), query).course(query),
                held.stream()
                        .filter(Meeting::leaderLevel)
                        .reduce((first, second) -> second)
                        .orElse(null));
    }

    private FittedDyads fit(Country hub, ReadingQuery asked) {
        Barometer model = model(asked.model());
        LocalDate asOf = asked.asOf();
        List<Event> acts = asked.imported() ? imports.acts(hub, asOf) : List.of();
        DyadCounts counts = counts(hub, asOf, asked.without(), acts);
        Gauge gauge = model.over(Panel.ofItems(counts.items(), counts.coverage(), channels, asOf));
        return new FittedDyads(hub, model, gauge, counts, asked.imported() ? imported(acts, asked) : null);
    }

    /** What counts of all dyads of a state, from what was published by a day. */
    public DyadCounts counts(Country state, @Nullable LocalDate asOf) {
        return counts(state, asOf, Set.of(), List.of());
    }

    private DyadCounts counts(Country state, @Nullable LocalDate asOf, Set<DocId> without, List<Event> acts) {
        return dyads.counts(snapshot(), state, asOf, without, acts);
    }

    /** What is counted of the record as it is now. */
    private Snapshot snapshot() {
        Snapshot now = snapshots.now();
        if (now != fittedTo) {
            fitted.clear();
            fittedTo = now;
        }
        return now;
    }

    /** All dyads of a state, from what was published by a day. */
    public DyadRecords dyads(Country state, @Nullable LocalDate asOf) {
        return dyads.records(state, asOf);
    }

    /** @throws BadRequest if there is no model of the name */
    public Barometer model(@Nullable String name) {
        return name == null
                ? barometers.standard()
                : barometers
                        .named(name)
                        .orElseThrow(() -> new BadRequest("there is no model '" + name + "'; models are "
                                + String.join(", ", barometers.names())));
    }

    /**
     * The state of the two of which the record holds more: what is usual between two states is told from many, and must be the
     * same whichever is named first.
     */
    public Country hub(ReadingQuery asked) {
        return held(asked.dyad().a(), asked) >= held(asked.dyad().b(), asked)
                ? asked.dyad().a()
                : asked.dyad().b();
    }

    private FittedDyads.Imported imported(List<Event> acts, ReadingQuery asked) {
        return new FittedDyads.Imported(acts, store.importedCoverage(asked.asOf()));
    }

    private int held(Country state, ReadingQuery asked) {
        return snapshot().naming(state, asked.asOf(), asked.without());
    }
}
