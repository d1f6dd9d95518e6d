package org.readout.model;

/** How what was tried ended, as an account has it. */
public enum Outcome {
    SUCCESS,
    FAILURE,
    /** Of several tries some succeeded and some failed. */
    MIXED,
    UNKNOWN
}
