package org.readout.model;

/** How two sides were in touch. */
public enum Contact {
    /** Face to face, as a meeting in its own right. */
    IN_PERSON,
    /** By telephone or video. */
    REMOTE,
    /** By telegram, letter or message carried. */
    WRITTEN,
    /** Present at the same occasion, without a meeting of its own: a parade, a banquet, a ceremony of welcome. */
    PRESENCE,
    /** One side goes to the other; the meetings held there are told of apart. */
    TRAVEL;

    /** One side turned to the other: what counts as conduct between them, so that a visit's parts are not counted twice. */
    public boolean direct() {
        return this == IN_PERSON || this == REMOTE || this == WRITTEN;
    }
}
