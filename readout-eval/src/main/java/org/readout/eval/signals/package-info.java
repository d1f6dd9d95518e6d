/** Whether the probabilities of signals are what they say, on records in which nothing is unusual. */
@NullMarked
package org.readout.eval.signals;

import org.jspecify.annotations.NullMarked;
