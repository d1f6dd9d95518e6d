/** Measures how long answers take once a record is stored: the presence matrix and the comparison of two readouts. */
@NullMarked
package org.readout.eval.answers;

import org.jspecify.annotations.NullMarked;
