package org.readout.store;

/**
 * The store could not do what it was asked. The message is one line for a person: what is wrong, where, what to do. What was
 * acknowledged before is kept.
 */
public class StoreException extends RuntimeException {
    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
