package org.readout.measure;

import java.util.List;
import org.readout.model.Reading;

/**
 * A model that turns the record of a dyad into readings.
 *
 * <p>An implementation is a pure function of its arguments: no clock, no store. The record it is given is all it may know;
 * a reading as of a day is had by giving it only what was published by then. The order of the record's items must not
 * matter. With nothing in the record it returns readings that are as wide as its prior, never none.
 */
public interface Barometer {
    /** Name by which a user asks for the model. */
    String name();

    /** Unit of the readings' values and what 0 means, in one sentence. */
    String unit();

    /** One reading for each period end of the query, in order of time. */
    List<Reading> read(DyadRecord record, Query query);
}
