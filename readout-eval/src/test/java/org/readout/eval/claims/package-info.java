/** How claims of passages are judged. */
@NullMarked
package org.readout.eval.claims;

import org.jspecify.annotations.NullMarked;
