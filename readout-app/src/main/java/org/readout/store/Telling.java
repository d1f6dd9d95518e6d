package org.readout.store;

import java.util.List;
import org.readout.model.Coding;

/**
 * Tells of a coding what each side said at which meeting. The store keeps what it tells as an index, and checks that against the
 * codings: for the same coding it must always tell the same. Called by several threads.
 */
@FunctionalInterface
public interface Telling {
    /** For a store that need not be asked for it. */
    Telling NOTHING = coding -> List.of();

    /** A row for each side of each meeting that has an account, no two of the same meeting and side. */
    List<Told> of(Coding coding);
}
