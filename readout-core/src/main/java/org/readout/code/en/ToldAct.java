package org.readout.code.en;

import org.readout.model.Event;
import org.readout.model.Span;

/**
 * An act with the words that tell it.
 *
 * @param event the act
 * @param core verb or noun, without the actors
 * @param said true if the act is to say something
 * @param settled true if its words tell whom it is done to, or a reason does, or that it is done to nobody
 */
record ToldAct(Event event, Span core, boolean said, boolean settled) {
    ToldAct(Event event, Span core, boolean said, SettledTargets settled) {
        this(event, core, said, settled.is(event, core));
    }

    /** The act completed by what was told before, which is a reason. */
    ToldAct completed(Event other) {
        return new ToldAct(other, core, said, settled || !other.equals(event));
    }
}
