package org.readout.model;

/** Where a date comes from. */
public enum Basis {
    /** The text gives day, month and year, or the finest of them that is claimed. */
    EXPLICIT,
    /** The text gives a part; the rest follows from the date of publication. */
    INFERRED,
    /** It follows from other dated events in the text. */
    DERIVED,
    /** It is only bounded. */
    VAGUE
}
