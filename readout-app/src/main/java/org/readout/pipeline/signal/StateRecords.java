package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.code.Account;
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
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.pipeline.dyad.Snapshot;
import org.readout.pipeline.meeting.Occasions;
import org.readout.store.Filter;
import org.readout.store.Header;
import org.readout.store.Store;

/**
 * What is known of one state's meetings on a day. Meetings are those of a snapshot, what was said at them is an index: codings are
 * read of those partners' meetings alone that are looked at. Confined to one thread.
 */
public final class StateRecords {
    private final Store store;
    private final Snapshot snapshot;
    private final Merger merger;
    private final Retelling retelling;

    StateRecords(Store store, Snapshot snapshot, Merger merger, Retelling retelling) {
        this.store = store;
        this.snapshot = snapshot;
        this.merger = merger;
        this.retelling = retelling;
    }

    /**
     * One state's meetings.
     *
     * @param record the meetings, whatever their form
     * @param occasions those of the partners looked at that were held face to face or by telephone, with what was said at them
     * @param said what the words of the state at all such meetings hold, by date
     * @param coverage what the sources cover
     */
    public record Known(StateRecord record, List<Occasion> occasions, List<Said> said, List<Coverage> coverage) {
        public Known {
            occasions = List.copyOf(occasions);
            said = List.copyOf(said);
            coverage = List.copyOf(coverage);
        }
    }

    /**
     * @param partners those looked at; absent for all
     * @param asOf only what was published by this day; absent for everything
     */
    Known of(Country state, @Nullable Set<Country> partners, @Nullable LocalDate asOf) {
        List<Coverage> coverage = asOf == null ? store.coverage() : store.coverage(asOf);
        Map<DocId, List<Account>> accounts = new LinkedHashMap<>();
        snapshot.accounts(state, asOf, accounts::put);
        Map<DocId, Header> headers = headers(accounts.keySet(), coverage);
        Occasions occasions = new Occasions(merger, retelling);
        opened(state, partners, asOf, accounts.keySet(), occasions);
        Map<DocId, List<org.readout.store.Told>> told = store.meetings().saidBy(state);
        accounts.forEach((document, all) -> occasions.add(
                Objects.requireNonNull(headers.get(document)), all, told.getOrDefault(document, List.of())));
        List<Meeting> merged = occasions.merged(store, asOf);
        List<KnownMeeting> meetings = merged.stream()
                .map(meeting -> known(meeting, headers, accounts))
                .toList();
        List<Occasion> all = occasions.told(merged);
        return new Known(
                new StateRecord(state, meetings, new CoveredDays(coverage), lastDay(meetings, coverage, asOf)),
                all.stream().filter(one -> lookedAt(one, partners)).toList(),
                all.stream().map(one -> Said.of(one, state, occasions::index)).toList(),
                coverage);
    }

    private static boolean lookedAt(Occasion one, @Nullable Set<Country> partners) {
        return partners == null || one.meeting().countries().stream().anyMatch(partners::contains);
    }

    /** Adds the codings that hold words said at meetings of these partners. */
    private void opened(
            Country state,
            @Nullable Set<Country> partners,
            @Nullable LocalDate asOf,
            Set<DocId> documents,
            Occasions occasions) {
        for (Country one : partners == null ? Set.of(state) : partners) {
            store.meetings().told(new Filter(one, null, asOf, Set.of()), stored -> {
                if (documents.contains(stored.document().id())) {
                    occasions.add(stored);
                }
            });
        }
    }

    private Map<DocId, Header> headers(Set<DocId> documents, List<Coverage> coverage) {
        Set<String> complete = coverage.stream()
                .filter(Coverage::denominatorKnown)
                .map(Coverage::source)
                .collect(Collectors.toUnmodifiableSet());
        Map<DocId, Header> headers = new HashMap<>();
        store.meetings().headers(complete, header -> {
            if (documents.contains(header.document())) {
                headers.put(header.document(), header);
            }
        });
        return headers;
    }

    private static KnownMeeting known(Meeting meeting, Map<DocId, Header> headers, Map<DocId, List<Account>> accounts) {
        List<Telling> told = new ArrayList<>();
        Set<DocId> seen = new HashSet<>();
        for (Evidence mention : meeting.mentions()) {
            Header header = headers.get(mention.docId());
            if (header != null && seen.add(mention.docId())) {
                told.add(telling(header, accounts.getOrDefault(mention.docId(), List.of())));
            }
        }
        return new KnownMeeting(meeting, told);
    }

    private static Telling telling(Header header, List<Account> accounts) {
        long held = accounts.stream().filter(one -> one.meeting().counts()).count();
        return new Telling(
                header.document(),
                header.outlet().isEmpty() ? header.source() : header.outlet(),
                header.published(),
                header.wordingKnown() ? header.length() : 0,
                held == 1,
                header.among());
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
