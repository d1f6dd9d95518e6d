package org.readout.model;

/**
 * What an author says moves a state: an interest it follows, a pressure it is under, or no more than habit.
 *
 * @param side the state
 * @param kind which of the two
 * @param evidence the words
 */
public record Driver(Country side, Kind kind, Evidence evidence) {
    /** What it is to the state. */
    public enum Kind {
        INTEREST,
        PRESSURE,
        HABIT
    }
}
