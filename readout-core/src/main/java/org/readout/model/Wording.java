package org.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formula's presence in one readout, on one speaker's side.
 *
 * @param formula identifier of the formula
 * @param side the state whose side speaks; absent if no speaker could be told
 * @param speaker who says it; absent if the side is known and the person is not
 * @param presence whether it stands there
 * @param evidence where; empty unless present
 */
public record Wording(
        String formula, @Nullable Country side, @Nullable Person speaker, Presence presence, List<Evidence> evidence) {
    public Wording {
        evidence = List.copyOf(evidence);
        Require.that(
                (presence == Presence.PRESENT) == !evidence.isEmpty(),
                "formula %s: evidence is given exactly when it is present",
                formula);
    }
}
