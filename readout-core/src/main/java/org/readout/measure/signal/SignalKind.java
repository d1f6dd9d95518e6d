package org.readout.measure.signal;

import java.util.stream.Stream;
import org.readout.model.Signal;

/** Measures one kind of signal. Pure and safe for use by several threads. */
public interface SignalKind {
    /**
     * What is unusual about an encounter.
     *
     * @param one an encounter of the record
     * @param record what is known; nothing in it of later days is used
     * @return none, one or several signals, whether surprising or not: what was tested must be known to judge what was found
     */
    Stream<Signal> of(Encounter one, StateRecord record);
}
