/** Measures how long answers take once a record is stored: the presence matrix, the comparison of two readouts, readings. */
@NullMarked
package org.readout.eval.answers;

import org.jspecify.annotations.NullMarked;
