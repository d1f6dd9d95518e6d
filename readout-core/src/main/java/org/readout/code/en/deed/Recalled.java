package org.readout.code.en.deed;

import org.readout.model.Actor;
import org.readout.model.Evidence;
import org.readout.model.Layer;
import org.readout.model.Role;

/** Whom an act is done to that its own words do not name: computed, with the place where the state was named as evidence. */
final class Recalled {
    private Recalled() {}

    /** The state of an actor told before, as a whole. */
    static Actor target(Actor told) {
        return new Actor(told.country(), null, null, Role.TARGET, evidence(told.evidence()));
    }

    static Evidence evidence(Evidence named) {
        return new Evidence(named.text(), named.span(), Layer.COMPUTED);
    }
}
