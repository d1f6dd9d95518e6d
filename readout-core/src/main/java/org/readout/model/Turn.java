package org.readout.model;

import java.time.LocalDate;

/**
 * A dated change point of a level.
 *
 * @param date end of the month it is placed in
 * @param warming true if the level rises from there on, false if it falls
 * @param probability that the level moved one way over two years before and the other over two years after
 */
public record Turn(LocalDate date, boolean warming, double probability) {
    public Turn {
        Require.that(probability >= 0 && probability <= 1, "probability %s is outside 0..1", probability);
    }
}
