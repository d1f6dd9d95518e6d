/** How verdicts are compared with what was expected. */
@NullMarked
package org.readout.eval.verify;

import org.jspecify.annotations.NullMarked;
