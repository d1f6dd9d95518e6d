package org.readout.model;

import org.jspecify.annotations.Nullable;

/** Checks shared by the records' constructors. A broken invariant is a defect of the caller, never of the input. */
final class Require {
    private Require() {}

    static void that(boolean holds, String message, @Nullable Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(message, values));
        }
    }

    static String text(String value, String name) {
        that(!value.isBlank(), "%s must not be blank", name);
        return value;
    }
}
