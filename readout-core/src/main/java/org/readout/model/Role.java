package org.readout.model;

/** Part taken in a happening. */
public enum Role {
    HOST,
    GUEST,
    ACCOMPANYING,
    SOURCE,
    TARGET,
    BOTH
}
