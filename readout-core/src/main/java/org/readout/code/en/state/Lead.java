package org.readout.code.en.state;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;

/** Which states a document has named so far, and which of them acted first: mostly one of whom it tells. Not to be shared. */
final class Lead {
    private static final int PAIR = 2;
    /** Of a text that has named more nobody can tell which two it means. */
    private static final int FEW = 4;

    private final Set<Country> seen = new LinkedHashSet<>();
    private @Nullable Country first;

    void named(List<Named> named) {
        named.forEach(one -> seen.add(one.country()));
        if (first == null) {
            first = named.stream()
                    .filter(Named::acts)
                    .map(Named::country)
                    .findFirst()
                    .orElse(null);
        }
    }

    boolean seen(List<Country> states) {
        return seen.containsAll(states);
    }

    /** The state that acted first; none if none has. */
    List<Country> first() {
        return first == null ? List.of() : List.of(first);
    }

    /** That one and the other named first; fewer if there are not two, or many have been named. */
    List<Country> two() {
        return first == null || seen.size() > FEW
                ? List.of()
                : Stream.concat(Stream.of(first), seen.stream())
                        .distinct()
                        .limit(PAIR)
                        .toList();
    }
}
