package org.readout.eval.english;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.readout.model.Status;

/** Whether a meeting took place, as annotated, and the statuses of a coded one that say the same. */
enum Polarity {
    HELD(Status.OCCURRED),
    /** No account of it, but it must have been: a joint text, "parted on good terms". */
    HELD_IMPLIED(Status.OCCURRED),
    /** At the same occasion, no talks told. */
    ATTENDANCE(Status.OCCURRED),
    PLANNED(Status.PLANNED),
    NEGATIVE(Status.NEGATED, Status.DENIED),
    /** Referred to or rumoured, without any record, or denied. */
    PHANTOM(Status.DISPUTED, Status.DENIED, Status.NEGATED, Status.HYPOTHETICAL, Status.GENERIC),
    HYPOTHETICAL(Status.HYPOTHETICAL, Status.URGED, Status.PLANNED),
    GENERIC(Status.GENERIC);

    private final Status best;
    private final Set<Status> statuses;

    Polarity(Status first, Status... more) {
        this.best = first;
        this.statuses = EnumSet.of(first, more);
    }

    static Polarity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The status that says best what is annotated. */
    Status best() {
        return best;
    }

    boolean says(Status status) {
        return statuses.contains(status);
    }

    /** Took place, as one meeting. */
    boolean held() {
        return this == HELD || this == HELD_IMPLIED;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
