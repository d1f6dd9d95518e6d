package org.readout.model;

/** How finely a date is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    INTERVAL,
    VAGUE
}
