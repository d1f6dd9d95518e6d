package org.readout.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.code.Merger;
import org.readout.code.Retelling;
import org.readout.compare.wording.Occasion;
import org.readout.measure.signal.CoveredDays;
import org.readout.measure.signal.KnownMeeting;
import org.readout.measure.signal.StateRecord;
import org.readout.measure.signal.Telling;
import org.readout.model.Country;
import org.readout.model.Coverage;
import org.readout.model.DocId;
import org.readout.model.Document;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.store.Filter;
import org.readout.store.Store;
import org.readout.store.Stored;

/** What is known of one state's meetings on a day, read in one pass. Confined to one thread. */
final class StateRecords {
    private final Set<String> complete;
    private final Occasions occasions;
    private final Map<DocId, Telling> tellings = new HashMap<>();

    private StateRecords(Merger merger, Retelling retelling, List<Coverage> coverage) {
        this.occasions = new Occasions(merger, retelling);
        this.complete = coverage.stream()
                .filter(Coverage::denominatorKnown)
                .map(Coverage::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One state's meetings.
     *
     * @param record the meetings, whatever their form
     * @param occasions those held face to face or by telephone, with what was said at them
     * @param coverage what the sources cover
     */
    record Known(StateRecord record, List<Occasion> occasions, List<Coverage> coverage) {}

    /** @param asOf only what was published by this day; absent for everything */
    static Known of(Store store, Merger merger, Retelling retelling, Country state, @Nullable LocalDate asOf) {
        List<Coverage> coverage = asOf == null ? store.coverage() : store.coverage(asOf);
        StateRecords records = new StateRecords(merger, retelling, coverage);
        store.each(new Filter(state, null, asOf, Set.of()), records::add);
        List<Meeting> merged = records.occasions.merged(store, asOf);
        List<KnownMeeting> meetings = merged.stream().map(records::known).toList();
        return new Known(
                new StateRecord(state, meetings, new CoveredDays(coverage), lastDay(meetings, coverage, asOf)),
                records.occasions.told(merged),
                coverage);
    }

    private void add(Stored stored) {
        occasions.add(stored);
        Document document = stored.document();
        long held = stored.coding().meetings().stream().filter(Meeting::counts).count();
        tellings.put(
                document.id(),
                new Telling(
                        document.id(),
                        TwoAccounts.outlet(document),
                        document.published(),
                        document.wordingKnown() ? document.text().content().length() : 0,
                        held == 1,
                        stored.places().stream().anyMatch(place -> complete.contains(place.source()))));
    }

    private KnownMeeting known(Meeting meeting) {
        List<Telling> told = new ArrayList<>();
        Set<DocId> seen = new HashSet<>();
        for (Evidence mention : meeting.mentions()) {
            Telling telling = tellings.get(mention.docId());
            if (telling != null && seen.add(mention.docId())) {
                told.add(telling);
            }
        }
        return new KnownMeeting(meeting, told);
    }

    /** The day asked for; else the last a source covers or a meeting was held on. */
    private static LocalDate lastDay(List<KnownMeeting> meetings, List<Coverage> coverage, @Nullable LocalDate asOf) {
        if (asOf != null) {
            return asOf;
        }
        LocalDate last = LocalDate.EPOCH;
        for (Coverage one : coverage) {
            LocalDate to = one.to();
            last = to != null && to.isAfter(last) ? to : last;
        }
        if (last.equals(LocalDate.EPOCH)) {
            for (KnownMeeting one : meetings) {
                LocalDate day = one.meeting().date().earliest();
                last = one.meeting().counts() && day != null && day.isAfter(last) ? day : last;
            }
        }
        return last;
    }
}
