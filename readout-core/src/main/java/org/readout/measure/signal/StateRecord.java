package org.readout.measure.signal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;

/**
 * The meetings one state is known to have had with all others, in order of days. Immutable; what it gives does not depend on
 * the order it was given meetings in.
 */
public final class StateRecord {
    private static final Visits NONE = new Visits(List.of());

    private final Country state;
    private final LocalDate known;
    private final CoveredDays covered;
    private final List<KnownMeeting> all;
    private final List<Encounter> encounters;
    private final Map<Country, List<Encounter>> byPartner;
    private final Map<Country, Visits> visits = new HashMap<>();
    private final List<Stay> stays;

    /**
     * @param state whose meetings these are
     * @param meetings whatever their form and status
     * @param covered the days whose rates are known
     * @param known the last day of what is known
     */
    public StateRecord(Country state, Collection<KnownMeeting> meetings, CoveredDays covered, LocalDate known) {
        this.state = state;
        this.known = known;
        this.covered = covered;
        this.all = List.copyOf(meetings);
        this.encounters = meetings.stream()
                .flatMap(one -> Encounter.of(one, state))
                .filter(one -> !one.day().isAfter(known))
                .sorted(Encounter.ORDER)
                .toList();
        this.byPartner = encounters.stream()
                .collect(Collectors.groupingBy(Encounter::partner, TreeMap::new, Collectors.toList()));
        byPartner.forEach((partner, all) -> visits.put(partner, new Visits(all)));
        this.stays = Stay.of(encounters);
    }

    public Country state() {
        return state;
    }

    /** The last day of what is known. */
    public LocalDate known() {
        return known;
    }

    /** Every meeting and other contact, whether it took place or not. */
    public List<KnownMeeting> all() {
        return all;
    }

    /** Every meeting held, one encounter with each partner, by day. */
    public List<Encounter> encounters() {
        return encounters;
    }

    public List<Encounter> with(Country partner) {
        return byPartner.getOrDefault(partner, List.of());
    }

    /** Everyone met. */
    public Set<Country> partners() {
        return new TreeSet<>(byPartner.keySet());
    }

    /** The encounter of a meeting with the partner first in order of codes; absent if it is none. */
    public @Nullable Encounter first(KnownMeeting meeting) {
        return Encounter.of(meeting, state)
                .min(Comparator.comparing(Encounter::partner))
                .orElse(null);
    }

    /** The same days covered and known, with other meetings. */
    public StateRecord withMeetings(Collection<KnownMeeting> others) {
        return new StateRecord(state, others, covered, known);
    }

    /** The visits of one partner, level by level. */
    Visits visits(Country partner) {
        return visits.getOrDefault(partner, NONE);
    }

    /** Everyone's stays with the state, by first day. */
    List<Stay> stays() {
        return stays;
    }

    CoveredDays covered() {
        return covered;
    }
}
