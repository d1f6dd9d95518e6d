/** How many leaders' meetings are to be expected next, from the record of all dyads. */
@NullMarked
package org.readout.measure.forecast;

import org.jspecify.annotations.NullMarked;
