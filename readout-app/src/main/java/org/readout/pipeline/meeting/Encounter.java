package org.readout.pipeline.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Side;

/**
 * A person at a meeting, and one of those met there.
 *
 * @param own the person, with role and offices as stated then
 * @param state of the other side
 * @param other its principal; absent if the side names nobody
 */
public record Encounter(Meeting meeting, Participant own, Country state, @Nullable Participant other) {
    /** With each principal of each other side; none if the person took no part. */
    static Stream<Encounter> of(Meeting meeting, String person) {
        return meeting.sides().stream().flatMap(side -> side.people().stream()
                .filter(one -> one.person().id().equals(person))
                .limit(1)
                .flatMap(own -> with(meeting, side, own)));
    }

    private static Stream<Encounter> with(Meeting meeting, Side own, Participant person) {
        return meeting.sides().stream().filter(side -> side != own).flatMap(side -> {
            List<Participant> principals = side.principals();
            return principals.isEmpty()
                    ? Stream.of(new Encounter(meeting, person, side.country(), null))
                    : principals.stream().map(other -> new Encounter(meeting, person, side.country(), other));
        });
    }
}
