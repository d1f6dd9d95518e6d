package org.readout.eval.learn;

import org.readout.cli.Extension;

/** Adds {@code readout train} to the program. */
public final class TrainExtension implements Extension {
    @Override
    public Object command() {
        return new TrainCommand();
    }
}
