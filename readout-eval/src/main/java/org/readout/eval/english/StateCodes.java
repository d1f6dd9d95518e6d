package org.readout.eval.english;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.model.Country;

/** States as labels write them: {@code CHN+VNM}, {@code -} for none. */
final class StateCodes {
    private StateCodes() {}

    static Set<Country> of(String codes) {
        return Arrays.stream(codes.split("\\+"))
                .filter(code -> !code.equals("-"))
                .map(Country::new)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
