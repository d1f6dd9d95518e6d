package org.readout.model;

/** Whether a thing happened, as told. Only what occurred counts; the rest is stored and shown. */
public enum Status {
    OCCURRED,
    PLANNED,
    HYPOTHETICAL,
    /** Told of a kind of happening, not of one ("such meetings have been rare"). */
    GENERIC,
    /** Asked for, not done. */
    URGED,
    NEGATED,
    DENIED,
    DISPUTED;

    public boolean counts() {
        return this == OCCURRED;
    }
}
