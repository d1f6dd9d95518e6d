package org.readout.serve;

/** Nothing is there under the address. The message is one line: what is missing and what to do. */
public final class NotHere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotHere(String message) {
        super(message);
    }
}
