package org.readout.store;

/** The beginning of an identifier fits several documents; the message lists them. A fault of the question, not of the store. */
public final class AmbiguousId extends StoreException {
    public AmbiguousId(String message) {
        super(message);
    }
}
