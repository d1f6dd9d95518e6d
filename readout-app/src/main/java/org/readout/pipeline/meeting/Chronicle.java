package org.readout.pipeline.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Dyad;
import org.readout.model.Event;
import org.readout.model.Meeting;
import org.readout.model.Occurrence;
import org.readout.pipeline.BadRequest;
import org.readout.pipeline.Period;
import org.readout.pipeline.tenure.Held;
import org.readout.pipeline.tenure.TenureQuery;
import org.readout.pipeline.tenure.TenureRegister;
import org.readout.store.Store;

/**
 * What the documents of a record tell, merged: meetings, acts, offices, people; beside it what lists from elsewhere
 * hold. Confined to one thread.
 */
public final class Chronicle {
    private final Store store;
    private final Register register;
    private final TenureRegister tenures;
    private final Imports imports;

    public Chronicle(Store store, Register register, TenureRegister tenures, Imports imports) {
        this.store = store;
        this.register = register;
        this.tenures = tenures;
        this.imports = imports;
    }

    /** The merged register of a state or a pair, by date. */
    public List<Meeting> meetings(MeetingQuery asked) {
        return register.meetings(asked);
    }

    /** The merged register of all states, by date. */
    public List<Meeting> meetings() {
        return register.meetings();
    }

    /** The meeting of an identifier as the register gives it; absent if there is none. */
    public Optional<Meeting> meeting(String id) {
        return register.meeting(id);
    }

    /** What each document tells of a meeting of the register. */
    public List<MeetingAccount> accounts(Meeting meeting) {
        return MeetingAccount.of(store, meeting);
    }

    /** Acts between two states, or of one, by date; meetings are acts too. */
    public List<Event> events(Country a, @Nullable Country b, Period period) {
        return register.events(a, b, period);
    }

    /**
     * Who held which office, by rank and day.
     *
     * @throws BadRequest if the name is neither a state's nor a person's
     */
    public List<Held> tenures(TenureQuery asked) {
        return tenures.tenures(asked);
    }

    /** Every tenure of the record, by state, rank and day. */
    public List<Held> tenures() {
        return tenures.all();
    }

    /** What the record tells of a person: offices, meetings, whom they met; nothing of one it does not know. */
    public PersonRecord person(String name, @Nullable LocalDate asOf) {
        return PersonRecord.of(new TenureQuery(name, null, asOf, null, null), tenures, register);
    }

    /**
     * Imported events, accounts of one joined, by day.
     *
     * @param b another state; absent for any, and for what a state did alone
     * @param asOf only what had happened by then; absent for all
     */
    public List<Occurrence> imported(Country a, @Nullable Country b, Period period, @Nullable LocalDate asOf) {
        return imports.occurrences(a, b, period, asOf);
    }

    /** All imported events, likewise. */
    public List<Occurrence> imported() {
        return imports.occurrences(null, null, Period.ALWAYS, null);
    }

    /**
     * What an imported series says of two states, month by month.
     *
     * @throws BadRequest naming the series there are if none is called so
     */
    public List<SeriesMonth> series(String name, Dyad dyad, @Nullable LocalDate asOf) {
        List<SeriesMonth> months = SeriesMonth.of(imports.values(name, dyad, asOf));
        SortedSet<String> known = months.isEmpty() ? imports.series(dyad) : new TreeSet<>();
        if (months.isEmpty() && !known.contains(name)) {
            throw new BadRequest("no imported series '" + name + "' of " + dyad + "; "
                    + (known.isEmpty()
                            ? "import one with: readout import FILE --outlet NAME"
                            : "series are " + String.join(", ", known)));
        }
        return months;
    }
}
