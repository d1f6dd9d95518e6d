package org.readout.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Evidence;
import org.readout.model.Meeting;
import org.readout.model.Signal;

/**
 * Something of two states that was not known on an earlier day.
 *
 * @param kind what became known
 * @param day when it happened; absent if not known
 * @param meeting the meeting, of {@code MEETING} and {@code ACCOUNT}
 * @param before the signal as it was, of {@code VERDICT}; absent if there was none
 * @param signal the signal as it is, of {@code SIGNAL} and {@code VERDICT}; absent if there is none any more
 * @param evidence the words that are new
 */
public record Change(
        Kind kind,
        @Nullable LocalDate day,
        @Nullable Meeting meeting,
        @Nullable Signal before,
        @Nullable Signal signal,
        List<Evidence> evidence) {
    /** By kind, the latest first. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(Change::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(change -> change.evidence().get(0));

    /** What may become known. */
    public enum Kind {
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
}
