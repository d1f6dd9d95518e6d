/** The state space behind the default barometer: what months say of a level, how it moves, what is known of it. */
@NullMarked
package org.readout.measure.space;

import org.jspecify.annotations.NullMarked;
