/** Measures how long readings take: as a command, of a model to be fitted, of one that is. */
@NullMarked
package org.readout.eval.readings;

import org.jspecify.annotations.NullMarked;
