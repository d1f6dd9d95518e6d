package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.model.Country;

/** Countries as their codes. */
final class Codes {
    private Codes() {}

    static @Nullable String of(@Nullable Country country) {
        return country == null ? null : country.code();
    }
}
