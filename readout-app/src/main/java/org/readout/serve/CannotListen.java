package org.readout.serve;

/** The workbench cannot be reached at the address wanted. The message is one line: what is wrong and what to do. */
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotListen(Settings settings, Throwable cause) {
        super(
                "cannot listen at " + settings.host() + " port " + settings.port()
                        + "; another program may use it: choose another with --port N, or 0 for any that is free",
                cause);
    }
}
