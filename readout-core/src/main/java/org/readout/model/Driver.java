package org.readout.model;

import org.jspecify.annotations.Nullable;

/**
 * What an author says moves a state: an interest it follows, a pressure it is under, or no more than habit.
 *
 * @param side the state
 * @param kind which of the two
 * @param evidence the words
 * @param cause what exerts a pressure: the issue named last before its verb in the same clause or, where the verb's subject is no
 *     more than "this", what the sentence introduces with its abbreviation; absent if neither is there
 */
public record Driver(Country side, Kind kind, Evidence evidence, @Nullable Evidence cause) {
    /** What it is to the state. */
    public enum Kind {
        INTEREST,
        PRESSURE,
        HABIT
    }
}
