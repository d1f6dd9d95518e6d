package org.readout.pipeline.signal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Reading;
import org.readout.model.Signal;

/**
 * Something of two states that was not known on an earlier day.
 *
 * @param kind what became known
 * @param day when it happened; absent if not known
 * @param meeting the meeting, of {@code MEETING} and {@code ACCOUNT}
 * @param before the signal as it was, of {@code VERDICT}; absent if there was none
 * @param signal the signal as it is, of {@code SIGNAL} and {@code VERDICT}; absent if there is none any more
 * @param moved the readings then and now, of {@code READING}
 * @param shift the turn or departure, of {@code TURN} and {@code ALARM}
 * @param evidence the words that are new; none of a shift told by silence alone
 */
public record Change(
        Kind kind,
        @Nullable LocalDate day,
        @Nullable Meeting meeting,
        @Nullable Signal before,
        @Nullable Signal signal,
        @Nullable Moved moved,
        @Nullable Shift shift,
        List<Evidence> evidence) {
    /** By kind, the latest first. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(Change::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(
                    change -> change.evidence().stream().findFirst().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    /** What may become known. */
    public enum Kind {
        /** The reading itself, from what was known then and from what is known now. */
        READING,
        /** A turn the record did not show then. */
        TURN,
        /** A departure of the level that could be told since then, from earlier months alone. */
        ALARM,
        /** A meeting or other contact nothing was known of. */
        MEETING,
        /** A further document on one that was known. */
        ACCOUNT,
        /** What is unusual about a meeting that is new. */
        SIGNAL,
        /** What was unusual about a meeting known before and is no longer, or the other way round. */
        VERDICT
    }

    public Change {
        evidence = List.copyOf(evidence);
    }

    /** The latest reading, from what was known then and from what is known now. */
    public record Moved(Reading then, Reading now) {}

    /**
     * A change of the level.
     *
     * @param warming whether it rises
     * @param since end of the month it began in
     * @param probability of the turn; absent of an alarm, whose bound has a rate of false ones instead
     */
    public record Shift(boolean warming, LocalDate since, @Nullable Double probability) {}

    static Change of(Kind kind, @Nullable LocalDate day, Meeting meeting, List<Evidence> evidence) {
        return new Change(kind, day, meeting, null, null, null, null, evidence);
    }

    static Change of(Kind kind, LocalDate day, @Nullable Signal before, @Nullable Signal now, List<Evidence> evidence) {
        return new Change(kind, day, null, before, now, null, null, evidence);
    }

    static Change of(Kind kind, LocalDate day, Shift shift, List<Evidence> evidence) {
        return new Change(kind, day, null, null, null, null, shift, evidence);
    }

    static Change of(Moved moved, List<Evidence> evidence) {
        return new Change(Kind.READING, moved.now().date(), null, null, null, moved, null, evidence);
    }
}
