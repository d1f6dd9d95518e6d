/**
 * What is unusual about a meeting, or about a silence, against the record before it: one small class a kind, each a pure
 * function of {@link org.readout.measure.signal.StateRecord}, the meetings one state is known to have had.
 *
 * <p>A kind implements {@link org.readout.measure.signal.SignalKind}. It uses nothing dated on or after the day of the meeting
 * but the meeting itself.
 */
@NullMarked
package org.readout.measure.signal;

import org.jspecify.annotations.NullMarked;
