package org.readout.pipeline.tenure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Meeting;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Side;
import org.readout.store.Store;

/**
 * The offices of those whom an account calls by name alone, as other documents attest them on the nearest day, at most
 * {@link Incumbents#FARTHEST_DAYS} away. What an account states is never replaced. Immutable.
 */
public final class Standing {
    private final Map<NearestOffices.Asked, List<Office>> offices;

    private Standing(Map<NearestOffices.Asked, List<Office>> offices) {
        this.offices = offices;
    }

    /**
     * @param meetings those to be completed
     * @param asOf only what was published by this day; absent for everything
     */
    public static Standing of(Store store, Collection<Meeting> meetings, @Nullable LocalDate asOf) {
        Set<NearestOffices.Asked> asked = new HashSet<>();
        for (Meeting meeting : meetings) {
            meeting.sides().stream()
                    .flatMap(side -> side.people().stream())
                    .flatMap(one -> asked(one, meeting.date().earliest()).stream())
                    .forEach(asked::add);
        }
        Set<String> people = asked.stream().map(NearestOffices.Asked::person).collect(Collectors.toSet());
        return new Standing(
                asked.isEmpty()
                        ? Map.of()
                        : new NearestOffices(store, people, Incumbents.FARTHEST_DAYS, asOf).of(asked));
    }

    /** The meeting with the offices its accounts leave out. */
    public Meeting completed(Meeting meeting) {
        LocalDate day = meeting.date().earliest();
        boolean complete = meeting.sides().stream()
                .flatMap(side -> side.people().stream())
                .allMatch(one -> asked(one, day).isEmpty());
        return complete
                ? meeting
                : meeting.withSides(meeting.sides().stream()
                        .map(side -> new Side(
                                side.country(),
                                side.people().stream()
                                        .map(one -> completed(one, day))
                                        .toList()))
                        .toList());
    }

    private Participant completed(Participant one, @Nullable LocalDate day) {
        List<Office> attested = asked(one, day)
                .map(asked -> offices.getOrDefault(asked, List.of()))
                .orElse(List.of());
        if (attested.isEmpty()) {
            return one;
        }
        List<Office> all = new ArrayList<>(one.offices());
        all.addAll(attested);
        return new Participant(
                one.person(), one.country(), all.stream().distinct().toList(), one.role(), one.evidence());
    }

    /** What is to be known of a principal of no known rank. */
    private static Optional<NearestOffices.Asked> asked(Participant one, @Nullable LocalDate day) {
        return day == null
                        || one.country() == null
                        || !one.principal()
                        || one.rank().isPresent()
                ? Optional.empty()
                : Optional.of(new NearestOffices.Asked(one.person().id(), one.country(), day));
    }
}
