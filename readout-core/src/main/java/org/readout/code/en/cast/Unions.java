package org.readout.code.en.cast;

import java.util.Set;
import org.readout.model.Country;

/** Bodies of many states that are called by a code as a state is: whoever acts for them is of none of their members. */
public final class Unions {
    private static final Set<String> CODES = Set.of("IGO", "UNO", "EUR");

    private Unions() {}

    /** True of a state, false of a union of states. */
    public static boolean single(Country country) {
        return !CODES.contains(country.code());
    }
}
