package org.readout.model;

/** The four layers that are never mixed. Every value knows its own. */
public enum Layer {
    /** What the text says. */
    SAID,
    /** What is computed from one or several spans. */
    COMPUTED,
    /** What an author infers. */
    INFERRED,
    /** What is known from elsewhere. */
    OUTSIDE
}
