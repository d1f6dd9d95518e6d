package org.readout.export.shape;

import org.jspecify.annotations.Nullable;
import org.readout.measure.Correlation;

/**
 * How far two series go together.
 *
 * @param value −1 to 1
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param level probability of the interval
 * @param pairs months compared
 * @param worth how many independent ones they are worth
 */
public record CorrelationShape(double value, double low, double high, double level, int pairs, double worth) {
    static @Nullable CorrelationShape of(@Nullable Correlation found) {
        return found == null
                ? null
                : new CorrelationShape(
                        found.value(), found.low(), found.high(), found.level(), found.pairs(), found.worth());
    }
}
