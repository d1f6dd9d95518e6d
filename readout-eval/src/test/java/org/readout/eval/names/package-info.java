/** How names in plain sentences are judged. */
@NullMarked
package org.readout.eval.names;

import org.jspecify.annotations.NullMarked;
