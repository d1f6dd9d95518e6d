package org.readout.pipeline;

/** What was asked cannot be answered as it was asked. The message is one line: what is wrong and what to do. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadRequest(String message) {
        super(message);
    }
}
