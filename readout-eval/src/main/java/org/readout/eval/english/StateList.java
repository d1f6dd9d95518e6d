package org.readout.eval.english;

import java.util.Collection;
import java.util.stream.Collectors;
import org.readout.model.Country;

/** States in words, in one order. */
final class StateList {
    private StateList() {}

    static String of(Collection<Country> states) {
        return states.isEmpty()
                ? "–"
                : states.stream().map(Country::code).sorted().collect(Collectors.joining("+"));
    }
}
