package org.readout.pipeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Side;
import org.readout.store.Attested;
import org.readout.store.AttestedFilter;
import org.readout.store.Store;

/**
 * The offices of those whom an account calls by name alone, as other documents attest them on the nearest day, at most
 * {@link Incumbents#FARTHEST_DAYS} away. What an account states is never replaced.
 */
final class Standing {
    private final Map<String, List<Attested>> attested;

    private Standing(Map<String, List<Attested>> attested) {
        this.attested = attested;
    }

    /**
     * @param asOf only what was published by this day; absent for everything
     */
    static Standing of(Store store, Collection<Meeting> meetings, @Nullable LocalDate asOf) {
        Set<String> unranked = new HashSet<>();
        people(meetings)
                .filter(Standing::unranked)
                .forEach(p -> unranked.add(p.person().id()));
        Map<String, List<Attested>> attested = new HashMap<>();
        if (!unranked.isEmpty()) {
            store.attested(new AttestedFilter(unranked, Set.of(), asOf), one -> attested.computeIfAbsent(
                            one.attestation().person().id(), person -> new ArrayList<>())
                    .add(one));
        }
        return new Standing(attested);
    }

    /** The meeting with the offices its accounts leave out. */
    Meeting completed(Meeting meeting) {
        LocalDate day = meeting.date().earliest();
        return day == null
                ? meeting
                : meeting.withSides(meeting.sides().stream()
                        .map(side -> new Side(
                                side.country(),
                                side.people().stream()
                                        .map(one -> completed(one, day))
                                        .toList()))
                        .toList());
    }

    private Participant completed(Participant one, LocalDate day) {
        if (!unranked(one)) {
            return one;
        }
        List<Attested> own = attested.getOrDefault(one.person().id(), List.of()).stream()
                .filter(a -> a.attestation().office().rank() != null
                        && one.country() != null
                        && one.country().equals(a.attestation().office().country()))
                .toList();
        long nearest = own.stream().mapToLong(a -> distance(a, day)).min().orElse(Long.MAX_VALUE);
        if (nearest > Incumbents.FARTHEST_DAYS) {
            return one;
        }
        Stream<Office> offices = own.stream()
                .filter(a -> distance(a, day) == nearest)
                .map(a -> a.attestation().office());
        return new Participant(
                one.person(),
                one.country(),
                Stream.concat(one.offices().stream(), offices).distinct().toList(),
                one.role(),
                one.evidence());
    }

    private static long distance(Attested attested, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(attested.day(), day));
    }

    private static boolean unranked(Participant one) {
        return one.principal() && one.rank().isEmpty();
    }

    private static Stream<Participant> people(Collection<Meeting> meetings) {
        return meetings.stream().flatMap(m -> m.sides().stream()).flatMap(side -> side.people().stream());
    }
}
