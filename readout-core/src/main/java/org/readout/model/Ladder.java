package org.readout.model;

/** The two ladders of office; they are kept apart, the band is the higher of the two. */
public enum Ladder {
    PARTY,
    STATE
}
