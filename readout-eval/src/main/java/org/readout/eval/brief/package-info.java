/** Whether a brief says what a brief written by hand says, and what an essay alone could not know. */
@NullMarked
package org.readout.eval.brief;

import org.jspecify.annotations.NullMarked;
