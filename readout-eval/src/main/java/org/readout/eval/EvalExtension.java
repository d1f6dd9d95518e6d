package org.readout.eval;

import org.readout.cli.Extension;

/** Adds {@code readout eval} to the program. */
public final class EvalExtension implements Extension {
    @Override
    public Object command() {
        return new EvalCommand();
    }
}
