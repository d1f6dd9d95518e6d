package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.lexicon.Lexicon;
import org.readout.measure.signal.StateRecord;
import org.readout.measure.signal.Timing;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.dyad.DyadCounts;
import org.readout.pipeline.dyad.DyadRecords;
import org.readout.pipeline.meeting.Chronicle;
import org.readout.pipeline.meeting.SeriesMonth;
import org.readout.pipeline.reading.Against;
import org.readout.pipeline.reading.DyadReadings;
import org.readout.pipeline.reading.FittedDyads;
import org.readout.pipeline.reading.Observatory;
import org.readout.pipeline.reading.Partner;
import org.readout.pipeline.reading.PartnersQuery;
import org.readout.pipeline.reading.ReadingQuery;
import org.readout.pipeline.reading.Triangle;
import org.readout.pipeline.reading.TriangleQuery;
import org.readout.pipeline.reading.Triangles;
import org.readout.store.Store;

/** What is measured of a record: readings of the barometer, signals, changes. Confined to one thread. */
public final class Measurements {
    private final Store store;
    private final Lexicon lexicon;
    private final Observatory observatory;
    private final SignalBook signals;
    private final Chronicle chronicle;

    public Measurements(
            Store store, Lexicon lexicon, Observatory observatory, SignalBook signals, Chronicle chronicle) {
        this.store = store;
        this.lexicon = lexicon;
        this.observatory = observatory;
        this.signals = signals;
        this.chronicle = chronicle;
    }

    public DyadReadings readings(ReadingQuery asked) {
        return observatory.read(asked);
    }

    /** The partners of a state at a glance, those with the most contacts first. */
    public List<Partner> partners(PartnersQuery asked) {
        return observatory.partners(asked);
    }

    /**
     * The name of a model, of the usual one if none is asked for.
     *
     * @throws BadRequest if there is no such model
     */
    public String model(@Nullable String asked) {
        return observatory.model(asked).name();
    }

    /** The readings of three states two by two, and whether they move together. */
    public Triangle triangle(TriangleQuery asked) {
        return new Triangles(observatory).read(asked);
    }

    /**
     * The readings of a dyad beside an imported series, by month.
     *
     * @throws BadRequest naming the series there are if none is called so
     */
    public Against against(ReadingQuery asked, String name) {
        List<SeriesMonth> series = chronicle.series(name, asked.dyad(), asked.asOf());
        FittedDyads fitted = observatory.fitted(observatory.hub(asked), asked);
        Period period = asked.period();
        LocalDate to = asked.asOf() == null ? period.to() : asked.asOf();
        return Against.of(fitted.readings(asked), fitted.months(asked.dyad(), period.from(), to), name, series);
    }

    /**
     * What is unusual about a state's meetings, against the record before them.
     *
     * @throws BadRequest if a kind of signal is not known
     */
    public SignalFindings signals(SignalQuery asked) {
        return signals.find(asked);
    }

    /**
     * A state's meetings as signals are told from.
     *
     * @param asOf from what was published by this day; absent for all
     */
    public StateRecord record(Country state, @Nullable LocalDate asOf) {
        return signals.known(state, Set.of(), asOf).record();
    }

    /**
     * Events whose nearness to a state's meetings with others is looked at.
     *
     * @param asOf only what was known by this day; absent for all
     */
    public Timing timing(Country state, Set<Country> partners, @Nullable LocalDate asOf) {
        return new PairEvents(store, lexicon).timing(state, partners, asOf);
    }

    /**
     * What is known of two states and was not on an earlier day.
     *
     * @param since the last day of what was known before
     * @param asOf only what was published by this day; absent for everything
     * @throws BadRequest if {@code asOf} is not after {@code since}
     */
    public ChangeFindings changes(Country a, Country b, LocalDate since, @Nullable LocalDate asOf) {
        return new Changes(signals, observatory).find(a, b, since, asOf);
    }

    /**
     * All dyads of a state: what a barometer is fitted to.
     *
     * @param asOf from what was published by this day; absent for all
     */
    public DyadRecords dyads(Country state, @Nullable LocalDate asOf) {
        return observatory.dyads(state, asOf);
    }

    /**
     * What counts of all dyads of a state: as {@link #dyads}, without reading a coding.
     *
     * @param asOf from what was published by this day; absent for all
     */
    public DyadCounts counts(Country state, @Nullable LocalDate asOf) {
        return observatory.counts(state, asOf);
    }
}
