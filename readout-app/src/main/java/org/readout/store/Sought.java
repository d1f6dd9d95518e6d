package org.readout.store;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;

/**
 * A document looked for by its identifier or by the beginning of one: 3f9a, 3F9A71.
 *
 * @param prefix in lower case
 */
record Sought(String prefix) {
    /** Fewer digits of an identifier name too many documents. */
    private static final int SHORTEST_PREFIX = 4;

    /** Empty if no identifier begins so, or too many may. */
    static Optional<Sought> of(String idOrPrefix) {
        String prefix = idOrPrefix.toLowerCase(Locale.ROOT);
        return prefix.length() < SHORTEST_PREFIX || !prefix.matches("[0-9a-f]+")
                ? Optional.empty()
                : Optional.of(new Sought(prefix));
    }

    Optional<Stored> in(Handle handle) {
        AtomicReference<Stored> found = new AtomicReference<>();
        Documents.each(handle, Ids.beginning(handle, prefix), found::set);
        return Optional.ofNullable(found.get());
    }
}
