package org.readout.pipeline.brief;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.pipeline.BadRequest;

/**
 * Which brief is asked for.
 *
 * @param a the state whose other dyads are the controls
 * @param b the other
 * @param asOf what was known on this day; absent for all that is known
 * @param words how many words at most
 */
public record BriefQuery(Country a, Country b, @Nullable LocalDate asOf, int words) {
    /** What fits one screen. */
    public static final int WORDS = 250;

    /** Fewer hold no headline with its coverage. */
    public static final int FEWEST = 50;

    public BriefQuery {
        if (a.equals(b)) {
            throw new BadRequest("a brief needs two states, not " + a + " twice");
        }
        if (words < FEWEST) {
            throw new BadRequest("a brief of " + words + " words says nothing; ask for " + FEWEST + " or more");
        }
    }
}
