/** Readings of the barometer, of one dyad, of the partners of a state, of three states two by two. */
@NullMarked
package org.readout.pipeline.reading;

import org.jspecify.annotations.NullMarked;
