package org.readout.pipeline.wording;

import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.pipeline.Period;

/**
 * What is mined for formulas nobody listed.
 *
 * @param a only readouts with an item of this state; absent for all
 * @param b with {@code a}: only readouts with an item of both; absent for any counterpart
 * @param period only what was published in it
 * @param listed true if what the register lists is proposed too
 */
public record MiningQuery(@Nullable Country a, @Nullable Country b, Period period, boolean listed) {
    public MiningQuery {
        if (a == null && b != null) {
            throw new IllegalArgumentException("a second state needs a first");
        }
    }
}
