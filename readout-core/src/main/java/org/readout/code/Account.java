package org.readout.code;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Meeting;

/**
 * One document's account of a meeting, with what its publication says about it.
 *
 * @param published the day of publication; absent if not known
 * @param exact true if the document keeps apart what it calls a meeting and what it calls talks, as newsrooms do of their own
 *     state's
 */
public record Account(Meeting meeting, @Nullable LocalDate published, boolean exact) {
    /** An account of which nothing is known but what it says. */
    public static Account of(Meeting meeting) {
        return new Account(meeting, null, false);
    }

    /** True if the text dates the meeting in words; else the date is that of publication. */
    boolean dated() {
        return !meeting.date().evidence().isEmpty();
    }
}
