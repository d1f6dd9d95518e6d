/** How the loss by the gate is counted. */
@NullMarked
package org.readout.eval.gate;

import org.jspecify.annotations.NullMarked;
