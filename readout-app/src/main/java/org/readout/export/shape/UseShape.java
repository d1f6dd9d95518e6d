package org.readout.export.shape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.readout.pipeline.wording.Use;

/**
 * How a side uses a formula at its meetings with another state.
 *
 * @param said readouts in which it stands
 * @param known readouts whose words are known
 * @param first day it was said on; absent if none is dated
 */
public record UseShape(
        String side, String partner, int said, int known, @Nullable String first, @Nullable String last) {
    public static UseShape of(Use use) {
        return new UseShape(
                use.side().code(), use.partner().code(), use.said(), use.known(), day(use.first()), day(use.last()));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
