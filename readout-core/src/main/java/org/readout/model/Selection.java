package org.readout.model;

/** How the documents of a source were chosen from what its outlet published. */
public enum Selection {
    COMPLETE,
    /** Chosen by topic, title or another criterion: denominators are unknown. */
    SELECTED,
    UNKNOWN
}
