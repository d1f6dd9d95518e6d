/** How texts of other outlets are judged. */
@NullMarked
package org.readout.eval.outlets;

import org.jspecify.annotations.NullMarked;
