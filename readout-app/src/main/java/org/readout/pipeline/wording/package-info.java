/** Formulas said and left out at meetings, and phrases that may be formulas. */
@NullMarked
package org.readout.pipeline.wording;

import org.jspecify.annotations.NullMarked;
