package org.readout.model;

/** Which way relations are said, or found, to move. */
public enum Direction {
    WARMING,
    COOLING,
    STABLE,
    UNCLEAR
}
