/** An essay that is not bundled, against an annotation of it: meetings that must be told from what is only talked about. */
@NullMarked
package org.readout.eval.essay;

import org.jspecify.annotations.NullMarked;
