package org.readout.measure;

import java.util.Optional;
import org.readout.measure.panel.Panel;

/**
 * A model that turns the record of a dyad into readings.
 *
 * <p>An implementation is a pure function of its arguments: no clock, no store. The records it is given are all it may know;
 * a reading as of a day is had by giving it only what was published by then.
 */
public interface Barometer {
    /** Name by which a user asks for the model. */
    String name();

    /** Unit of the readings' values and what 0 means, in one sentence. */
    String unit();

    /** The model's word for a value, where its scale has words. */
    default Optional<String> grade(double value) {
        return Optional.empty();
    }

    /** Fits the model to the dyads of a state; a model without parameters of its own takes no notice of them. */
    Gauge over(Panel panel);
}
