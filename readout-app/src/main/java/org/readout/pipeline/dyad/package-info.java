/** What the record holds of the dyads of a state: counts, from a snapshot of all texts, and the records behind them. */
@NullMarked
package org.readout.pipeline.dyad;

import org.jspecify.annotations.NullMarked;
