package org.readout.actor.en;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.model.Country;
import org.readout.model.Span;

/**
 * A form found in a phrase.
 *
 * @param span where
 * @param namings everything it may stand for, in order of precedence
 */
record Hit(Span span, List<Naming> namings) {
    <T extends Naming> Optional<T> as(Class<T> kind) {
        for (Naming naming : namings) {
            if (kind.isInstance(naming)) {
                return Optional.of(kind.cast(naming));
            }
        }
        return Optional.empty();
    }

    /** How many words it has. */
    int words(Folded text) {
        return text.lower().substring(span.start(), span.end()).split(" ").length;
    }

    boolean link(String kind) {
        return as(Naming.Link.class).filter(link -> link.is(kind)).isPresent();
    }

    boolean place(Naming.Form form) {
        return as(Naming.Place.class).filter(place -> place.form() == form).isPresent();
    }

    /** The one state a place or body of this name belongs to; of several that of the text, else none. */
    @Nullable
    Country country(@Nullable Country home) {
        List<Country> all = namings.stream()
                .flatMap(naming -> country(naming).stream())
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : home != null && all.contains(home) ? home : null;
    }

    private static Optional<Country> country(Naming naming) {
        if (naming instanceof Naming.Place place) {
            return Optional.of(place.country());
        }
        return naming instanceof Naming.Body body ? Optional.ofNullable(body.country()) : Optional.empty();
    }
}
