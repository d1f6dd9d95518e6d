package org.readout.measure.signal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.DocId;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Participant;
import org.readout.model.Rank;
import org.readout.model.Side;

/**
 * A state and another face to face on a known day.
 *
 * @param known the meeting and its accounts
 * @param day the first day it may have been held on
 * @param own the side of the state whose record it is in
 * @param other the other
 * @param level the level both meet at; absent if a rank is not known
 */
public record Encounter(KnownMeeting known, LocalDate day, Side own, Side other, @Nullable Level level) {
    /** A meeting dated less exactly than to a week is placed nowhere. */
    private static final int WIDEST_DAYS = 6;

    static final Comparator<Encounter> ORDER = Comparator.comparing(Encounter::day)
            .thenComparing(one -> one.meeting().id())
            .thenComparing(one -> one.meeting().mentions().get(0))
            .thenComparing(Encounter::partner);

    /** The encounters of a state in a meeting, one with each other side; none if it did not take place, or when is not known. */
    static Stream<Encounter> of(KnownMeeting known, Country state) {
        Meeting meeting = known.meeting();
        LocalDate day = meeting.date().earliest();
        if (!meeting.counts() || day == null || meeting.date().width() > WIDEST_DAYS) {
            return Stream.empty();
        }
        return meeting.sides().stream()
                .filter(side -> side.country().equals(state))
                .flatMap(own -> meeting.sides().stream()
                        .filter(other -> other != own)
                        .map(other -> new Encounter(
                                known, day, own, other, Level.of(own, other).orElse(null))));
    }

    public Meeting meeting() {
        return known.meeting();
    }

    public Country partner() {
        return other.country();
    }

    /** True if a source that holds everything its outlet published tells of it. */
    boolean covered() {
        return known.tellings().stream().anyMatch(Telling::complete);
    }

    /** The place that tells of it most fully. */
    Evidence mention() {
        return meeting().mentions().get(0);
    }

    List<DocId> documents() {
        return known.tellings().stream().map(Telling::document).toList();
    }

    @Nullable
    public Integer band() {
        return level == null ? null : level.band();
    }

    /** The highest of a side's principals of known rank. */
    static Optional<Participant> highest(Side side) {
        return side.principals().stream()
                .filter(p -> p.rank().isPresent())
                .min(Comparator.comparingInt(p -> p.rank().map(Rank::band).orElse(Rank.LOWEST)));
    }
}
