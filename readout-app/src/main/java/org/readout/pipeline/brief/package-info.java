/** Briefs of two states, and verdicts on the claims of an analysis. */
@NullMarked
package org.readout.pipeline.brief;

import org.jspecify.annotations.NullMarked;
