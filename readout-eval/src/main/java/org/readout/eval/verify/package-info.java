/** How verdicts on the claims of analyses are judged: an essay, copies of it with something changed, and analyses of our own. */
@NullMarked
package org.readout.eval.verify;

import org.jspecify.annotations.NullMarked;
